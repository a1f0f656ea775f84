package org.govcat.conformance.command;

import java.util.List;
import org.govcat.conformance.bench.BenchFormat;
import org.govcat.conformance.bench.DiffReport;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;
import org.govcat.validation.compare.StandardDiff;

/** {@code govcat draft diff}: what one version of a standard changes in another. */
final class DraftDiffCommand implements Subcommand {
  private static final int BOTH = 2;

  @Override
  public Syntax syntax() {
    return new Syntax(
        "STANDARD",
        BOTH,
        List.of(
            Option.of("format", "text|json|html|markdown"),
            Option.of("output", "FILE"),
            Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    List<String> names = given.files();
    if (names.size() != BOTH) {
      throw new UsageException("usage.two-standards");
    }
    BenchFormat format = Choices.benchFormat(given);
    InputFiles.keep(names, given.value("output"));
    StandardDiff diff =
        StandardDiff.between(Choices.standard(names.get(0)), Choices.standard(names.get(1)));
    Output.write(
        given.value("output"),
        around,
        out -> DiffReport.write(diff, format, around.texts().locale(), out));
    return ExitCode.CONFORMS;
  }
}
