package org.govcat.conformance.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.govcat.conformance.bench.Corpus;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;

/** {@code govcat corpus export}: the cases that prove every rule, for other implementations. */
final class CorpusExportCommand implements Subcommand {
  @Override
  public Syntax syntax() {
    return new Syntax("DIR", 1, List.of(Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    String output = given.files().get(0);
    Path directory = Choices.path(output);
    try {
      Map<String, byte[]> files = Corpus.files();
      for (Map.Entry<String, byte[]> each : files.entrySet()) {
        Path target = directory.resolve(each.getKey());
        Files.createDirectories(target.getParent());
        OutputFile.write(target, each.getValue());
      }
      around.out().println(around.texts().text("corpus.exported", files.size(), output));
    } catch (IOException e) {
      throw new FailureException(
          around.texts().text("failure.output", output, Reasons.of(e, around.texts())));
    }
    return ExitCode.CONFORMS;
  }
}
