package org.govcat.conformance.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.govcat.conformance.texts.JsonDocument;
import org.govcat.standard.Standard;

/** What the answers of the bench say alike in JSON. */
final class BenchJson {
  private BenchJson() {}

  /** Which standard, exactly. */
  static void standard(JsonGenerator json, String name, Standard standard) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("id", standard.id());
    json.writeStringField("version", standard.info().version());
    json.writeStringField("digest", standard.info().digest());
    JsonDocument.localized(json, "title", standard.info().title());
    json.writeEndObject();
  }
}
