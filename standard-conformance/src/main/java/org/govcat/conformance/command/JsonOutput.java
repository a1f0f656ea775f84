package org.govcat.conformance.command;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.govcat.standard.Deviation;
import org.govcat.standard.LocalizedText;

/** Writes JSON to standard output, which stays open. */
final class JsonOutput {
  private JsonOutput() {}

  /** Writes one value. */
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  static void write(Surroundings around, Body body) {
    try (JsonGenerator json =
        new JsonFactory()
            .createGenerator(around.out(), JsonEncoding.UTF8)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .useDefaultPrettyPrinter()) {
      body.write(json);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a standard loosens, and why. */
  static void deviations(JsonGenerator json, List<Deviation> deviations) throws IOException {
    json.writeArrayFieldStart("deviations");
    for (Deviation deviation : deviations) {
      json.writeStartObject();
      json.writeStringField("standard", deviation.standard());
      json.writeStringField("subject", deviation.subject());
      localized(json, "reason", deviation.reason());
      json.writeStringField("source", deviation.clause().source());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void localized(JsonGenerator json, String name, LocalizedText text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("zh", text.zh());
    json.writeStringField("en", text.en());
    json.writeEndObject();
  }
}
