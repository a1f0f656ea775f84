package org.govcat.conformance.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckRun;
import org.govcat.conformance.report.ReportFormat;
import org.govcat.finding.Severity;
import org.govcat.serialization.Dialect;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code govcat check}: judges files as one catalogue and writes a report. */
final class CheckCommand implements Subcommand {
  private static final int SAMPLES_IN_TEXT = 3;

  @Override
  public void describe(CommandSpec spec, OptionTexts texts) {
    spec.addPositional(texts.files("FILE", "1..*"));
    spec.addOption(texts.option("standard", "ID|FILE"));
    spec.addOption(texts.option("stage", "draft|submit|publish"));
    spec.addOption(texts.options("against", "CATALOGUE"));
    spec.addOption(texts.option("dialect", "ID|FILE"));
    spec.addOption(texts.option("date", "YYYY-MM-DD"));
    spec.addOption(texts.option("format", "text|json"));
    spec.addOption(texts.option("output", "FILE"));
    spec.addOption(texts.option("max-samples", "N"));
    spec.addOption(texts.option("fail-on", "error|warning"));
  }

  @Override
  public int run(ParseResult options, Surroundings around) {
    boolean json = Choices.word(options, "format", "text", List.of("text", "json")).equals("json");
    String failOn = Choices.word(options, "fail-on", "error", List.of("error", "warning"));
    CheckOptions checkOptions =
        CheckOptions.on(Choices.date(options))
            .standard(Choices.standard(options))
            .stage(Choices.stage(options))
            .maxSamples(
                Choices.maxSamples(options, json ? CheckOptions.DEFAULT_SAMPLES : SAMPLES_IN_TEXT))
            .build();
    List<String> files = List.of(options.matchedPositionalValue(0, new String[0]));
    CheckReport report = check(options, checkOptions, files, around);
    write(report, json ? ReportFormat.JSON : ReportFormat.TEXT, options, around);
    if (failOn.equals("warning") && report.count(Severity.WARNING) > 0) {
      return ExitCode.DOES_NOT_CONFORM;
    }
    return ExitCode.of(report.verdict());
  }

  private static CheckReport check(
      ParseResult options, CheckOptions checkOptions, List<String> files, Surroundings around) {
    Dialect dialect = Choices.dialect(options);
    List<CatalogInput> against = new ArrayList<>();
    for (String held : options.matchedOptionValue("--against", new String[0])) {
      against.add(CatalogInput.file(Choices.path(held)));
    }
    try (InputFiles inputs = InputFiles.of(files, around)) {
      return CheckRun.of(checkOptions).check(inputs.open(dialect), against, null);
    }
  }

  private static void write(
      CheckReport report, ReportFormat format, ParseResult options, Surroundings around) {
    String output = Choices.text(options, "output");
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
}
