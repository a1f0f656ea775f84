package org.govcat.conformance.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.ImpactResult;
import org.govcat.conformance.ImpactRun;
import org.govcat.conformance.bench.BenchFormat;
import org.govcat.conformance.bench.ImpactReport;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;
import org.govcat.serialization.Dialect;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/** {@code govcat draft impact}: what a new version of a standard does to catalogues. */
final class DraftImpactCommand implements Subcommand {
  @Override
  public Syntax syntax() {
    return new Syntax(
        "FILE",
        Syntax.ANY_NUMBER,
        List.of(
            Option.of("from", "ID|FILE").needed(),
            Option.of("to", "ID|FILE").needed(),
            Option.of("mode", "MODE[,MODE]"),
            Option.of("stage", "draft|submit|publish"),
            Option.of("dialect", "ID|FILE"),
            Option.of("date", "YYYY-MM-DD"),
            Option.of("calendar", "FILE"),
            Option.of("format", "text|json|html|markdown"),
            Option.of("output", "FILE"),
            Option.of("report", "FORM=FILE").many(),
            Option.of("max-samples", "N"),
            Option.of("threads", "N"),
            Option.of("max-newly-failing", "N|N%"),
            Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    BenchFormat format = Choices.benchFormat(given);
    Map<String, BenchFormat> reports = reports(given);
    FailureThreshold threshold = FailureThreshold.of(given);
    CheckOptions options =
        CheckOptions.on(Choices.date(given))
            .stage(Choices.stage(given))
            .calendar(Choices.calendar(given))
            .threads(Choices.threads(given))
            .maxSamples(Choices.maxSamples(given, CheckOptions.DEFAULT_SAMPLES))
            .build();
    Standard from = Choices.standard(given.all("from").get(0));
    Standard to = Choices.standard(given.all("to").get(0));
    ImpactRun run =
        ImpactRun.of(
            Choices.inKnownModes(given, from, to), Choices.inKnownModes(given, to, from), options);
    Dialect dialect = Choices.dialect(given);
    ImpactResult result;
    try (InputFiles inputs = InputFiles.of(given.files(), around)) {
      result = run.run(inputs.open(dialect, false));
    }
    reports.forEach((file, form) -> write(result, form, file, around));
    write(result, format, given.value("output"), around);
    if (threshold.isExceeded(result.impact())) {
      around
          .err()
          .println(
              around
                  .texts()
                  .with("bench")
                  .text("impact.exceeded", given.value("max-newly-failing")));
      return ExitCode.DOES_NOT_CONFORM;
    }
    return result.complete() ? ExitCode.CONFORMS : ExitCode.NOT_CHECKED;
  }

  private static void write(
      ImpactResult result, BenchFormat format, @Nullable String file, Surroundings around) {
    Output.write(
        file, around, out -> ImpactReport.write(result, format, around.texts().locale(), out));
  }

  /** The reports asked for by file; a file that is read, or named twice, is wrong usage. */
  private static Map<String, BenchFormat> reports(Arguments given) {
    List<String> named = new ArrayList<>(InputFiles.read(given));
    named.addAll(given.all("from"));
    named.addAll(given.all("to"));
    InputFiles.keep(named, given.value("output"));
    named.addAll(given.all("output"));
    Map<String, BenchFormat> reports = new LinkedHashMap<>();
    for (String word : given.all("report")) {
      int equals = word.indexOf('=');
      String form = equals < 0 ? word : word.substring(0, equals);
      String file = word.substring(equals + 1);
      if (equals < 0 || file.isEmpty() || BenchFormat.of(form).isEmpty()) {
        throw new UsageException("usage.report", word, BenchFormat.ids());
      }
      if (InputFiles.names(named, file)) {
        throw new UsageException("usage.report-twice", word);
      }
      named.add(file);
      reports.put(file, BenchFormat.of(form).orElseThrow());
    }
    return reports;
  }
}
