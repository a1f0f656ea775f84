package org.govcat.conformance.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;
import org.govcat.conformance.report.DialectReport;
import org.govcat.conformance.texts.Texts;
import org.govcat.serialization.DialectProposal;
import org.govcat.standard.Standard;

/** {@code govcat dialect suggest}: a dialect that a file seems to speak, for a person to mend. */
final class DialectSuggestCommand implements Subcommand {
  @Override
  public Syntax syntax() {
    return new Syntax(
        "FILE",
        1,
        List.of(
            Option.of("id", "ID"),
            Option.of("standard", "ID|FILE"),
            Option.of("format", "yaml|json"),
            Option.of("output", "FILE"),
            Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    boolean json = Choices.word(given, "format", "yaml", List.of("yaml", "json")).equals("json");
    String name = given.files().get(0);
    Path file = Choices.path(name);
    InputFiles.keep(InputFiles.read(given), given.value("output"));
    Standard standard = Choices.standardOrDefault(given);
    String wanted = given.value("id");
    String id = wanted == null ? "proposed" : wanted;
    try {
      DialectProposal proposal = DialectProposal.of(file, standard);
      if (proposal == null) {
        Texts texts = around.texts().with("dialect");
        around.err().println(texts.text("suggest.nothing", name));
        return ExitCode.NOT_CHECKED;
      }
      DialectReport report = new DialectReport(around.texts().locale());
      Output.write(
          given.value("output"),
          around,
          out -> report.proposal(proposal, id, standard.id(), json, out));
      return ExitCode.CONFORMS;
    } catch (IOException e) {
      throw new UsageException("usage.unreadable", name);
    }
  }
}
