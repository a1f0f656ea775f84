package org.govcat.conformance.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;
import org.govcat.standard.Standard;
import org.govcat.standard.StandardInfo;
import org.govcat.standard.Standards;

/** {@code govcat standards list}: the standards that are built in. */
final class StandardsListCommand implements Subcommand {
  private static final int DIGEST_SHOWN = 16;

  @Override
  public Syntax syntax() {
    return new Syntax(
        null, 0, List.of(Option.of("format", "text|json"), Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    String format = Choices.word(given, "format", "text", List.of("text", "json"));
    List<StandardInfo> infos = new ArrayList<>();
    for (String id : Standards.builtInIds()) {
      Standard standard = Standards.builtIn(id);
      infos.add(standard.info());
    }
    if (format.equals("json")) {
      JsonOutput.write(around, json -> json(json, infos));
    } else {
      infos.forEach(info -> around.out().print(text(info, around)));
    }
    return ExitCode.CONFORMS;
  }

  private static void json(JsonGenerator json, List<StandardInfo> infos) throws IOException {
    json.writeStartArray();
    for (StandardInfo info : infos) {
      json.writeStartObject();
      json.writeStringField("id", info.id());
      JsonOutput.localized(json, "title", info.title());
      json.writeStringField("document", info.document());
      json.writeStringField("status", info.status().id());
      json.writeStringField("version", info.version());
      json.writeStringField("digest", info.digest());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String text(StandardInfo info, Surroundings around) {
    return info.id()
        + "  "
        + info.title().in(around.texts().locale())
        + "\n    "
        + around
            .texts()
            .text(
                "standards.line",
                info.document(),
                around.texts().text("status." + info.status().id()),
                info.version(),
                info.digest().substring(0, DIGEST_SHOWN))
        + "\n";
  }
}
