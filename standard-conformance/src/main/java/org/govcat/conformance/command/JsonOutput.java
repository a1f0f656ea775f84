package org.govcat.conformance.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.govcat.conformance.texts.JsonDocument;
import org.govcat.standard.Deviation;

/** Writes JSON to standard output, which stays open. */
final class JsonOutput {
  private JsonOutput() {}

  /** Writes one value. */
  static void write(Surroundings around, JsonDocument.Body value) {
    try {
      JsonDocument.write(around.out(), value);
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
      JsonDocument.localized(json, "reason", deviation.reason());
      json.writeStringField("source", deviation.clause().source());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
