package org.govcat.conformance.command;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.govcat.conformance.bench.BenchFormat;
import org.govcat.conformance.bench.CommandWords;
import org.govcat.conformance.bench.Corpus;
import org.govcat.conformance.bench.CorpusCase;
import org.govcat.conformance.bench.CorpusReport;
import org.govcat.conformance.bench.CorpusResult;
import org.govcat.conformance.bench.CorpusRun;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;
import org.jspecify.annotations.Nullable;

/** {@code govcat corpus run}: what another program misses of the corpus, and what it invents. */
final class CorpusRunCommand implements Subcommand {
  private static final int USUAL_SECONDS = 30;
  private static final int USUAL_SAMPLES = 3;

  @Override
  public Syntax syntax() {
    return new Syntax(
        null,
        0,
        List.of(
            Option.of("command", "LINE").needed(),
            Option.of("corpus", "DIR"),
            Option.of("standard", "ID").many(),
            Option.of("timeout", "N"),
            Option.of("format", "text|json|html|markdown"),
            Option.of("output", "FILE"),
            Option.of("max-samples", "N"),
            Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    BenchFormat format = Choices.benchFormat(given);
    int samples = Choices.maxSamples(given, USUAL_SAMPLES);
    Duration limit = Duration.ofSeconds(Choices.seconds(given, USUAL_SECONDS));
    List<String> words = words(String.valueOf(given.value("command")));
    Corpus corpus = corpus(given, around);
    Set<String> standards = standards(given, corpus, around);
    CorpusResult result = result(CorpusRun.of(corpus, words, limit), standards, given, around);
    Output.write(
        given.value("output"),
        around,
        out -> CorpusReport.write(result, samples, format, around.texts().locale(), out));
    if (result.missed() + result.invented() > 0) {
      return ExitCode.DOES_NOT_CONFORM;
    }
    return result.complete() ? ExitCode.CONFORMS : ExitCode.NOT_CHECKED;
  }

  private static List<String> words(String line) {
    try {
      return CommandWords.of(line);
    } catch (IllegalArgumentException e) {
      throw new UsageException("usage.command-line", line);
    }
  }

  private static Corpus corpus(Arguments given, Surroundings around) {
    String directory = given.value("corpus");
    try {
      if (directory == null) {
        return Corpus.builtIn();
      }
      if (!Files.isDirectory(Choices.path(directory))) {
        throw new UsageException("usage.no-corpus", directory);
      }
      return Corpus.in(Choices.path(directory));
    } catch (IOException e) {
      throw unreadable(directory, e, around);
    }
  }

  /** The standards asked for, each with cases. */
  private static Set<String> standards(Arguments given, Corpus corpus, Surroundings around) {
    Set<String> known = new LinkedHashSet<>();
    try {
      for (CorpusCase each : corpus.cases()) {
        known.add(each.standard());
      }
    } catch (IOException e) {
      throw unreadable(given.value("corpus"), e, around);
    }
    Set<String> wanted = new LinkedHashSet<>(given.all("standard"));
    for (String standard : wanted) {
      if (!known.contains(standard)) {
        throw new UsageException("usage.no-cases", standard, List.copyOf(known));
      }
    }
    return wanted;
  }

  private static CorpusResult result(
      CorpusRun run, Set<String> standards, Arguments given, Surroundings around) {
    try {
      return run.run(standards);
    } catch (IOException e) {
      throw unreadable(given.value("corpus"), e, around);
    }
  }

  private static FailureException unreadable(
      @Nullable String directory, IOException why, Surroundings around) {
    return new FailureException(
        around
            .texts()
            .text(
                "failure.corpus",
                directory == null ? "" : directory,
                Reasons.of(why, around.texts())));
  }
}
