package org.govcat.conformance.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.govcat.conformance.bench.DraftVerification;
import org.govcat.conformance.bench.VerifyReport;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.DefinitionFile;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.govcat.validation.CheckSettings;
import org.jspecify.annotations.Nullable;

/** {@code govcat draft verify}: whether a definition file holds what a standard has to. */
final class DraftVerifyCommand implements Subcommand {
  @Override
  public Syntax syntax() {
    return new Syntax(
        "STANDARD",
        1,
        List.of(
            Option.of("previous", "ID|FILE"),
            Option.of("date", "YYYY-MM-DD"),
            Option.of("format", "text|json"),
            Option.of("output", "FILE"),
            Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    boolean json = Choices.isJson(given);
    CheckSettings settings = new CheckSettings(Stage.PUBLISH, Choices.date(given));
    InputFiles.keep(InputFiles.read(given), given.value("output"));
    String previous = given.value("previous");
    DraftVerification verification =
        verification(
            given.files().get(0), previous == null ? null : Choices.standard(previous), settings);
    Output.write(
        given.value("output"),
        around,
        out -> VerifyReport.write(verification, json, around.texts().locale(), out));
    return verification.isGood() ? ExitCode.CONFORMS : ExitCode.DOES_NOT_CONFORM;
  }

  private static DraftVerification verification(
      String name, @Nullable Standard previous, CheckSettings settings) {
    if (Standards.builtInIds().contains(name)) {
      return DraftVerification.of(DefinitionFile.builtIn(name), previous, settings);
    }
    Path file = Choices.path(name);
    if (!Files.isRegularFile(file)) {
      throw new UsageException("usage.no-definition", name);
    }
    try {
      return DraftVerification.of(DefinitionFile.load(file), previous, settings);
    } catch (DefinitionException e) {
      return DraftVerification.refused(e);
    } catch (IOException e) {
      throw new UsageException("usage.unreadable", name);
    }
  }
}
