package org.govcat.conformance.bench;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.govcat.conformance.texts.VisibleText;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/** One JSON object, laid out alike on every machine; the stream stays open. */
final class BenchJson {
  private BenchJson() {}

  /** Writes the members of the object. */
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  static void write(OutputStream out, Body body) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** Which standard, exactly. */
  static void standard(JsonGenerator json, String name, Standard standard) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("id", standard.id());
    json.writeStringField("version", standard.info().version());
    json.writeStringField("digest", standard.info().digest());
    localized(json, "title", standard.info().title());
    json.writeEndObject();
  }

  /** A text that may hold half a surrogate pair, which JSON cannot carry, or null. */
  static void string(JsonGenerator json, String name, @Nullable String text) throws IOException {
    if (text == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, VisibleText.line(text));
    }
  }

  static void localized(JsonGenerator json, String name, @Nullable LocalizedText text)
      throws IOException {
    if (text == null) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeStringField("zh", text.zh());
    json.writeStringField("en", text.en());
    json.writeEndObject();
  }
}
