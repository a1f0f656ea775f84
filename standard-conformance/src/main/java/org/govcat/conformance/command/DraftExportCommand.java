package org.govcat.conformance.command;

import java.util.List;
import org.govcat.conformance.bench.DraftWorkbook;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;
import org.govcat.standard.DefinitionFile;

/** {@code govcat draft export}: a definition as a workbook. */
final class DraftExportCommand implements Subcommand {
  @Override
  public Syntax syntax() {
    return new Syntax(
        "STANDARD", 1, List.of(Option.of("xlsx", "FILE").needed(), Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    String target = String.valueOf(given.value("xlsx"));
    InputFiles.keep(given.files(), target);
    DefinitionFile file = Choices.definition(given.files().get(0));
    try {
      Output.write(target, around, out -> DraftWorkbook.write(file, around.texts().locale(), out));
    } catch (IllegalArgumentException e) {
      throw new FailureException(
          around.texts().text("failure.output", target, String.valueOf(e.getMessage())));
    }
    if (!target.equals(InputFiles.STANDARD_INPUT)) {
      around.out().println(around.texts().text("draft.exported", target));
    }
    return ExitCode.CONFORMS;
  }
}
