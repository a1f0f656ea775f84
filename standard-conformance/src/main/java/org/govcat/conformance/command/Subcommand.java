package org.govcat.conformance.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One subcommand; it is described in code, because reading annotations takes time at every start.
 */
interface Subcommand {
  /** Adds its options and parameters. */
  void describe(CommandSpec spec, OptionTexts texts);

  /** Does the work and returns the exit code. */
  int run(ParseResult options, Surroundings around);
}
