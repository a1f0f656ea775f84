package org.govcat.conformance.command;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code govcat dialect}: other people's names and words, a group of subcommands. */
final class DialectCommand {
  static final String NAME = "dialect";

  private static final List<String> SUBCOMMANDS = List.of("suggest", "verify");

  private DialectCommand() {}

  /** Runs the subcommand that the second word names. */
  static int run(String[] args, Surroundings around) {
    String name = args.length < 2 ? "--help" : args[1];
    if (name.equals("--help") || name.equals("-h") || name.equals("help")) {
      around.out().print(around.texts().text("help.dialect"));
      return args.length < 2 ? ExitCode.USAGE : ExitCode.CONFORMS;
    }
    Subcommand command = named(name);
    if (command == null) {
      throw new UsageException("usage.no-such-dialect-command", name, SUBCOMMANDS);
    }
    String[] rest = Arrays.copyOfRange(args, 1, args.length);
    return GovCat.run(command, NAME + " " + name, rest, around);
  }

  private static @Nullable Subcommand named(String name) {
    return switch (name) {
      case "suggest" -> new DialectSuggestCommand();
      case "verify" -> new DialectVerifyCommand();
      default -> null;
    };
  }
}
