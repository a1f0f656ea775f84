package org.govcat.conformance.command;

import org.govcat.finding.Verdict;

/** What the command tells the program that called it. */
final class ExitCode {
  /** Everything was judged and no error was found; or the work was done. */
  static final int CONFORMS = 0;

  /** Some rule found an error. */
  static final int DOES_NOT_CONFORM = 1;

  /** The command was called wrongly. */
  static final int USAGE = 2;

  /** Something could not be read or judged. */
  static final int NOT_CHECKED = 3;

  private ExitCode() {}

  static int of(Verdict verdict) {
    return switch (verdict) {
      case CONFORMS -> CONFORMS;
      case DOES_NOT_CONFORM -> DOES_NOT_CONFORM;
      case NOT_CHECKED -> NOT_CHECKED;
    };
  }
}
