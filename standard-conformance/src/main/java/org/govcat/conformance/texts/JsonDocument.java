package org.govcat.conformance.texts;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.govcat.standard.LocalizedText;
import org.jspecify.annotations.Nullable;

/** JSON as every answer for programs is laid out, the same bytes on every machine. */
public final class JsonDocument {
  private JsonDocument() {}

  /** Writes a value, or the members of an object. */
  public interface Body {
    /** Writes it. */
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes one value and a line end; the stream stays open. */
  public static void write(OutputStream out, Body value) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new JsonLayout());
      value.write(json);
      json.writeRaw('\n');
    }
  }

  /** Writes one object and a line end; the stream stays open. */
  public static void object(OutputStream out, Body members) throws IOException {
    write(
        out,
        json -> {
          json.writeStartObject();
          members.write(json);
          json.writeEndObject();
        });
  }

  /** A text that may hold half a surrogate pair, which JSON cannot carry, or null. */
  public static void string(JsonGenerator json, String name, @Nullable String text)
      throws IOException {
    if (text == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, VisibleText.line(text));
    }
  }

  /** A text in both languages, or null. */
  public static void localized(JsonGenerator json, String name, @Nullable LocalizedText text)
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
