package org.govcat.conformance.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;
import org.govcat.conformance.report.DialectReport;
import org.govcat.serialization.DialectVerification;

/** {@code govcat dialect verify}: whether a dialect file can be used and says what it means. */
final class DialectVerifyCommand implements Subcommand {
  @Override
  public Syntax syntax() {
    return new Syntax(
        "FILE",
        1,
        List.of(
            Option.of("standard", "ID|FILE"),
            Option.of("format", "text|json"),
            Option.of("output", "FILE"),
            Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    boolean json = Choices.isJson(given);
    String name = given.files().get(0);
    Path file = Choices.path(name);
    if (!Files.isRegularFile(file)) {
      throw new UsageException("usage.no-dialect-file", name);
    }
    InputFiles.keep(InputFiles.read(given), given.value("output"));
    try {
      DialectVerification verification = DialectVerification.of(file, Choices.standard(given));
      DialectReport report = new DialectReport(around.texts().locale());
      Output.write(
          given.value("output"), around, out -> report.verification(name, verification, json, out));
      return verification.isGood() ? ExitCode.CONFORMS : ExitCode.DOES_NOT_CONFORM;
    } catch (IOException e) {
      throw new UsageException("usage.unreadable", name);
    }
  }
}
