package org.govcat.conformance.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckRun;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;
import org.govcat.conformance.report.ReportFormat;
import org.govcat.finding.Severity;
import org.govcat.serialization.Dialect;
import org.jspecify.annotations.Nullable;

/** {@code govcat check}: judges files as one catalogue and writes a report. */
final class CheckCommand implements Subcommand {
  private static final int SAMPLES_IN_TEXT = 3;

  @Override
  public Syntax syntax() {
    return new Syntax(
        "FILE",
        Syntax.ANY_NUMBER,
        List.of(
            Option.of("standard", "ID|FILE"),
            Option.of("stage", "draft|submit|publish"),
            Option.of("mode", "MODE[,MODE]"),
            Option.of("against", "CATALOGUE").many(),
            Option.of("dialect", "ID|FILE"),
            Option.of("calendar", "FILE"),
            Option.of("organizations", "FILE"),
            Option.of("code-table", "FILE"),
            Option.of("date", "YYYY-MM-DD"),
            Option.of("format", "text|json"),
            Option.of("output", "FILE"),
            Option.of("report", "FORM=FILE").many(),
            Option.of("max-samples", "N"),
            Option.of("threads", "N"),
            Option.flag("repair"),
            Option.of("fail-on", "error|warning"),
            Option.of("rules-as-of", "YYYY-MM-DD"),
            Option.flag("score"),
            Option.of("scorecard", "FILE"),
            Option.of("suppress", "FILE"),
            Option.of("split-by", "provider"),
            Option.of("accepted", "FILE"),
            Option.of("rejected", "FILE"),
            Option.of("max-error-share", "S|S%"),
            Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    boolean json = Choices.isJson(given);
    String failOn = Choices.word(given, "fail-on", "error", List.of("error", "warning"));
    ReportFiles reports = given.has("report") ? ReportFiles.of(given) : null;
    Handover handover = handsOver(given) ? Handover.of(given) : null;
    int shown = Choices.maxSamples(given, json ? CheckOptions.DEFAULT_SAMPLES : SAMPLES_IN_TEXT);
    int kept = reports == null ? shown : Choices.maxSamples(given, CheckOptions.DEFAULT_SAMPLES);
    CheckOptions checkOptions =
        CheckOptions.on(Choices.date(given))
            .standard(Choices.standard(given))
            .stage(Choices.stage(given))
            .maxSamples(kept)
            .threads(Choices.threads(given))
            .calendar(Choices.calendar(given))
            .organizations(Choices.organizations(given))
            .codeTable(Choices.codeTable(given))
            .rulesAsOf(given.has("rules-as-of") ? RulesAsOf.day(given) : null)
            .scorecard(Choices.scorecard(given))
            .suppressions(given.has("suppress") ? Choices.suppressions(given) : null)
            .build();
    if (handover != null) {
      checkOptions = handover.options(checkOptions);
    }
    List<String> files = given.files();
    InputFiles.keep(InputFiles.read(given), given.value("output"));
    CheckRun run = CheckRun.of(checkOptions).prepareOn(new Aside());
    CheckReport report = check(given, run, files, around);
    write(report.sampled(shown), json ? ReportFormat.JSON : ReportFormat.TEXT, given, around);
    if (reports != null) {
      reports.write(report, onlyFile(files), Choices.dialect(given), around);
    }
    if (handover != null) {
      handover.write(report, onlyFile(files), Choices.dialect(given), around);
    }
    if (failOn.equals("warning") && report.count(Severity.WARNING) > 0) {
      return ExitCode.DOES_NOT_CONFORM;
    }
    return handover == null ? ExitCode.of(report.verdict()) : handover.answer(report);
  }

  private static @Nullable Path onlyFile(List<String> files) {
    String only = files.size() == 1 ? files.get(0) : InputFiles.STANDARD_INPUT;
    return only.equals(InputFiles.STANDARD_INPUT) ? null : Choices.path(only);
  }

  private static boolean handsOver(Arguments given) {
    return given.has("split-by")
        || given.has("accepted")
        || given.has("rejected")
        || given.has("max-error-share");
  }

  private static CheckReport check(
      Arguments given, CheckRun run, List<String> files, Surroundings around) {
    Dialect dialect = Choices.dialect(given);
    List<CatalogInput> against = new ArrayList<>();
    for (String held : given.all("against")) {
      against.add(CatalogInput.file(Choices.path(held)));
    }
    try (InputFiles inputs = InputFiles.of(files, around)) {
      return run.check(inputs.open(dialect, given.has("repair")), against, null);
    }
  }

  private static void write(
      CheckReport report, ReportFormat format, Arguments given, Surroundings around) {
    String output = given.has("split-by") ? null : given.value("output");
    try {
      if (output == null || output.equals(InputFiles.STANDARD_INPUT)) {
        format.write(report, around.texts().locale(), around.out());
        return;
      }
      try (OutputFile file = OutputFile.at(Choices.path(output))) {
        format.write(report, around.texts().locale(), file.stream());
        file.finish();
      }
    } catch (IOException e) {
      throw new FailureException(
          around.texts().text("failure.output", output, Reasons.of(e, around.texts())));
    }
  }

  /** Runs something beside the main thread; it never keeps the command from ending. */
  private static final class Aside implements Executor {
    @Override
    public void execute(Runnable task) {
      Thread thread = new Thread(task, "govcat-rules");
      thread.setDaemon(true);
      thread.start();
    }
  }
}
