package org.govcat.conformance.command;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code govcat draft}: the committee's bench, a group of subcommands. */
final class DraftCommand {
  static final String NAME = "draft";

  private static final List<String> SUBCOMMANDS =
      List.of("coverage", "diff", "export", "impact", "import", "verify");

  private DraftCommand() {}

  /** Runs the subcommand that the second word names. */
  static int run(String[] args, Surroundings around) {
    String name = args.length < 2 ? "--help" : args[1];
    if (name.equals("--help") || name.equals("-h") || name.equals("help")) {
      around.out().print(around.texts().text("help.draft"));
      return args.length < 2 ? ExitCode.USAGE : ExitCode.CONFORMS;
    }
    Subcommand command = named(name);
    if (command == null) {
      throw new UsageException("usage.no-such-draft-command", name, SUBCOMMANDS);
    }
    String[] rest = Arrays.copyOfRange(args, 1, args.length);
    return GovCat.run(command, NAME + " " + name, rest, around);
  }

  private static @Nullable Subcommand named(String name) {
    return switch (name) {
      case "coverage" -> new DraftCoverageCommand();
      case "diff" -> new DraftDiffCommand();
      case "export" -> new DraftExportCommand();
      case "import" -> new DraftImportCommand();
      case "impact" -> new DraftImpactCommand();
      case "verify" -> new DraftVerifyCommand();
      default -> null;
    };
  }
}
