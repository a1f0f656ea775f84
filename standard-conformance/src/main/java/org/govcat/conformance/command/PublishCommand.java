package org.govcat.conformance.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.govcat.conformance.bench.Publication;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;
import org.govcat.standard.Standard;

/** {@code govcat publish}: the schemas and documents of a standard, into a directory. */
final class PublishCommand implements Subcommand {
  @Override
  public Syntax syntax() {
    return new Syntax(
        "STANDARD",
        1,
        List.of(
            Option.of("output", "DIR").needed(),
            Option.of("since", "STANDARD"),
            Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    Standard standard = Choices.standard(given.files().get(0));
    String output = String.valueOf(given.value("output"));
    Path directory = Choices.path(output);
    String since = given.value("since");
    Standard older = since == null ? null : Choices.standard(since);
    Map<String, byte[]> documents = Publication.of(standard, older, around.texts().locale());
    try {
      Files.createDirectories(directory);
      for (Map.Entry<String, byte[]> document : documents.entrySet()) {
        OutputFile.write(directory.resolve(document.getKey()), document.getValue());
        around.out().println(document.getKey());
      }
    } catch (IOException e) {
      throw new FailureException(
          around.texts().text("failure.output", output, Reasons.of(e, around.texts())));
    }
    return ExitCode.CONFORMS;
  }
}
