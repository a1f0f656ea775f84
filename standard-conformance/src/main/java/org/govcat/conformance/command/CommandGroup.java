package org.govcat.conformance.command;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Subcommands under one word, such as those of {@code govcat draft}.
 *
 * @param name the word
 * @param subcommands what the second word may be
 */
record CommandGroup(String name, Map<String, Supplier<Subcommand>> subcommands) {

  /** The group of that name, or null when the word groups nothing. */
  static @Nullable CommandGroup named(String name) {
    return switch (name) {
      case "code" -> new CommandGroup(name, Map.of("next", CodeNextCommand::new));
      case "corpus" -> new CommandGroup(name, corpus());
      case "dialect" -> new CommandGroup(name, dialect());
      case "draft" -> new CommandGroup(name, draft());
      default -> null;
    };
  }

  private static Map<String, Supplier<Subcommand>> corpus() {
    return Map.of(
        "answer", CorpusAnswerCommand::new,
        "export", CorpusExportCommand::new,
        "run", CorpusRunCommand::new);
  }

  private static Map<String, Supplier<Subcommand>> dialect() {
    return Map.of(
        "list", DialectListCommand::new,
        "suggest", DialectSuggestCommand::new,
        "verify", DialectVerifyCommand::new);
  }

  private static Map<String, Supplier<Subcommand>> draft() {
    return Map.of(
        "coverage", DraftCoverageCommand::new,
        "diff", DraftDiffCommand::new,
        "export", DraftExportCommand::new,
        "impact", DraftImpactCommand::new,
        "import", DraftImportCommand::new,
        "verify", DraftVerifyCommand::new);
  }

  /** Runs the subcommand that the second word names. */
  int run(String[] args, Surroundings around) {
    String second = args.length < 2 ? "--help" : args[1];
    if (GovCat.asksForHelp(second)) {
      around.out().print(around.texts().text("help." + name));
      return args.length < 2 ? ExitCode.USAGE : ExitCode.CONFORMS;
    }
    Supplier<Subcommand> command = subcommands.get(second);
    if (command == null) {
      List<String> known = List.copyOf(new TreeSet<>(subcommands.keySet()));
      throw new UsageException("usage.no-such-subcommand", name, second, known);
    }
    String[] rest = Arrays.copyOfRange(args, 1, args.length);
    return GovCat.run(command.get(), name + " " + second, rest, around);
  }
}
