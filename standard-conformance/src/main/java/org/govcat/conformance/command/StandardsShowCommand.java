package org.govcat.conformance.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;
import org.govcat.conformance.texts.JsonDocument;
import org.govcat.conformance.texts.Texts;
import org.govcat.standard.Deviation;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.Standard;
import org.govcat.standard.StandardInfo;

/**
 * {@code govcat standards show}: what a standard says about itself, what it is based on, its modes,
 * and where it deviates.
 */
final class StandardsShowCommand implements Subcommand {
  @Override
  public Syntax syntax() {
    return new Syntax(
        "ID|FILE", 1, List.of(Option.of("format", "text|json"), Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    boolean json = Choices.isJson(given);
    Standard standard = Choices.standard(given.files().get(0));
    if (json) {
      JsonOutput.write(around, out -> json(out, standard));
    } else {
      around.out().print(text(standard, around.texts()));
    }
    return ExitCode.CONFORMS;
  }

  private static String text(Standard standard, Texts texts) {
    StandardInfo info = standard.info();
    Locale locale = texts.locale();
    StringBuilder page = new StringBuilder();
    page.append(info.id()).append("  ").append(info.title().in(locale)).append('\n');
    line(page, texts, "document", info.document());
    line(page, texts, "status", texts.text("status." + info.status().id()));
    if (info.effective() != null) {
      line(page, texts, "effective", info.effective());
    }
    line(page, texts, "version", info.version());
    line(page, texts, "digest", info.digest());
    line(page, texts, "basis", texts.basis(info.evidence()));
    for (StandardInfo.Ancestor parent : info.ancestors()) {
      line(page, texts, "based-on", parent.id() + "  " + parent.title().in(locale));
    }
    for (Map.Entry<String, LocalizedText> mode : standard.modes().entrySet()) {
      line(page, texts, "mode", mode.getKey() + "  " + mode.getValue().in(locale));
    }
    line(
        page,
        texts,
        "holds",
        standard.elements().size(),
        standard.codeLists().size(),
        standard.rules().size());
    for (StandardInfo.LaterLaw law : info.notCovered()) {
      line(page, texts, "not-covered", law.from(), law.note().in(locale));
    }
    for (Deviation deviation : standard.deviations()) {
      line(page, texts, "deviation", deviation.subject(), deviation.reason().in(locale));
    }
    return page.toString();
  }

  private static void line(StringBuilder page, Texts texts, String key, Object... values) {
    page.append("  ").append(texts.text("standards.show." + key, values)).append('\n');
  }

  private static void json(JsonGenerator json, Standard standard) throws IOException {
    StandardInfo info = standard.info();
    json.writeStartObject();
    json.writeStringField("id", info.id());
    JsonDocument.localized(json, "title", info.title());
    json.writeStringField("document", info.document());
    json.writeStringField("status", info.status().id());
    if (info.effective() != null) {
      json.writeStringField("effective", info.effective().toString());
    }
    json.writeStringField("version", info.version());
    json.writeStringField("digest", info.digest());
    json.writeStringField("evidence", info.evidence().id());
    json.writeArrayFieldStart("basedOn");
    for (StandardInfo.Ancestor parent : info.ancestors()) {
      json.writeString(parent.id());
    }
    json.writeEndArray();
    json.writeObjectFieldStart("modes");
    for (Map.Entry<String, LocalizedText> mode : standard.modes().entrySet()) {
      JsonDocument.localized(json, mode.getKey(), mode.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("elements", standard.elements().size());
    json.writeNumberField("codeLists", standard.codeLists().size());
    json.writeNumberField("rules", standard.rules().size());
    JsonOutput.deviations(json, standard.deviations());
    json.writeEndObject();
  }
}
