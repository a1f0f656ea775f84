package org.govcat.conformance.command;

import java.util.List;
import org.govcat.conformance.bench.BenchFormat;
import org.govcat.conformance.bench.CoverageReport;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;
import org.govcat.standard.ClauseList;
import org.govcat.standard.Standard;
import org.govcat.validation.compare.ClauseCoverage;

/** {@code govcat draft coverage}: which clauses of the text a definition carries. */
final class DraftCoverageCommand implements Subcommand {
  @Override
  public Syntax syntax() {
    return new Syntax(
        "STANDARD",
        1,
        List.of(
            Option.of("clauses", "FILE"),
            Option.of("format", "text|json|html|markdown"),
            Option.of("output", "FILE"),
            Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    BenchFormat format = Choices.benchFormat(given);
    InputFiles.keep(InputFiles.read(given), given.value("output"));
    Standard standard = Choices.standard(given.files().get(0));
    ClauseCoverage coverage = ClauseCoverage.of(standard, clauses(given, standard));
    Output.write(
        given.value("output"),
        around,
        out -> CoverageReport.write(coverage, format, around.texts().locale(), out));
    return coverage.isComplete() ? ExitCode.CONFORMS : ExitCode.DOES_NOT_CONFORM;
  }

  /** The file that is named, else the clauses that are built in for the standard. */
  private static ClauseList clauses(Arguments given, Standard standard) {
    String name = given.value("clauses");
    if (name == null) {
      return ClauseList.builtIn(standard.id())
          .orElseThrow(() -> new UsageException("usage.clauses", standard.id()));
    }
    return Choices.load(name, ClauseList::load);
  }
}
