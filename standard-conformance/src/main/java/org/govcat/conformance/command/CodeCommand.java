package org.govcat.conformance.command;

import java.util.Arrays;
import java.util.List;

/** {@code govcat code}: resource codes, a group of subcommands. */
final class CodeCommand {
  static final String NAME = "code";

  private CodeCommand() {}

  /** Runs the subcommand that the second word names. */
  static int run(String[] args, Surroundings around) {
    String name = args.length < 2 ? "--help" : args[1];
    if (name.equals("--help") || name.equals("-h") || name.equals("help")) {
      around.out().print(around.texts().text("help.code"));
      return args.length < 2 ? ExitCode.USAGE : ExitCode.CONFORMS;
    }
    if (!name.equals("next")) {
      throw new UsageException("usage.no-such-code-command", name, List.of("next"));
    }
    String[] rest = Arrays.copyOfRange(args, 1, args.length);
    return GovCat.run(new CodeNextCommand(), NAME + " next", rest, around);
  }
}
