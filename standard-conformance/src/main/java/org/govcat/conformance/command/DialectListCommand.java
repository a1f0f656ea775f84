package org.govcat.conformance.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;
import org.govcat.serialization.Dialect;
import org.govcat.serialization.Dialects;

/** {@code govcat dialect list}: the dialects that are built in. */
final class DialectListCommand implements Subcommand {
  @Override
  public Syntax syntax() {
    return new Syntax(
        null, 0, List.of(Option.of("format", "text|json"), Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    String format = Choices.word(given, "format", "text", List.of("text", "json"));
    List<Dialect> dialects = Dialects.builtInIds().stream().map(Dialects::builtIn).toList();
    if (format.equals("json")) {
      JsonOutput.write(around, json -> json(json, dialects));
    } else {
      dialects.forEach(dialect -> around.out().print(text(dialect, around)));
    }
    return ExitCode.CONFORMS;
  }

  private static void json(JsonGenerator json, List<Dialect> dialects) throws IOException {
    json.writeStartArray();
    for (Dialect dialect : dialects) {
      json.writeStartObject();
      json.writeStringField("id", dialect.id());
      JsonOutput.localized(json, "title", dialect.title());
      json.writeStringField("standard", dialect.standard());
      json.writeStringField("digest", dialect.digest());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String text(Dialect dialect, Surroundings around) {
    String title = dialect.title().in(around.texts().locale());
    return dialect.id() + "  " + title + "  (" + dialect.standard() + ")\n";
  }
}
