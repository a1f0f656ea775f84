package org.govcat.conformance.command;

import java.io.IOException;
import java.util.List;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;
import org.govcat.serialization.WorkbookTemplates;
import org.govcat.standard.Standard;

/** {@code govcat template}: an empty workbook to fill in, made from a standard. */
final class TemplateCommand implements Subcommand {
  @Override
  public Syntax syntax() {
    return new Syntax(
        null,
        0,
        List.of(
            Option.of("standard", "ID|FILE"),
            Option.of("output", "FILE").needed(),
            Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    Standard standard = Choices.standardOrDefault(given);
    String output = String.valueOf(given.value("output"));
    InputFiles.keep(InputFiles.read(given), output);
    try (OutputFile file = OutputFile.at(Choices.path(output))) {
      WorkbookTemplates.write(standard, around.texts().locale(), file.stream());
      file.finish();
      return ExitCode.CONFORMS;
    } catch (IOException e) {
      throw new FailureException(
          around.texts().text("failure.output", output, Reasons.of(e, around.texts())));
    }
  }
}
