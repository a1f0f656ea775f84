package org.govcat.conformance.command;

/** One subcommand. */
interface Subcommand {
  /** What it takes. */
  Arguments.Syntax syntax();

  /** Does the work and returns the exit code. */
  int run(Arguments given, Surroundings around);
}
