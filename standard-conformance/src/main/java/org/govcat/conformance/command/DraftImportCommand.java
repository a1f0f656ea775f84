package org.govcat.conformance.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;
import org.govcat.serialization.definition.DefinitionWorkbook;
import org.govcat.standard.DefinitionException;

/** {@code govcat draft import}: the workbook of a definition as a definition file. */
final class DraftImportCommand implements Subcommand {
  @Override
  public Syntax syntax() {
    return new Syntax(
        null,
        0,
        List.of(
            Option.of("xlsx", "FILE").needed(),
            Option.of("output", "FILE"),
            Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    String name = String.valueOf(given.value("xlsx"));
    InputFiles.keep(List.of(name), given.value("output"));
    Path file = Choices.path(name);
    if (!Files.isRegularFile(file)) {
      throw new UsageException("usage.unreadable", name);
    }
    byte[] yaml;
    try {
      yaml = DefinitionWorkbook.read(file);
    } catch (DefinitionException e) {
      String places = around.texts().text("draft.cells", e.problems().size());
      throw new FailureException(places + "\n" + e.message(around.texts().locale()));
    } catch (IOException e) {
      throw new UsageException("usage.unreadable", name);
    }
    Output.write(given.value("output"), around, out -> out.write(yaml));
    return ExitCode.CONFORMS;
  }
}
