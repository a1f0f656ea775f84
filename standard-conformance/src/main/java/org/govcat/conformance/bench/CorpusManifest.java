package org.govcat.conformance.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.govcat.conformance.texts.JsonDocument;
import org.govcat.standard.StandardInfo;
import org.govcat.standard.Standards;

/**
 * Lists the cases of the corpus: which file is judged by which standard, at which stage and day,
 * and every finding it must give. Its schema is published as {@code corpus-manifest.schema.json}.
 */
final class CorpusManifest {
  private static final Set<String> COPIED =
      Set.of("rule", "clause", "stage", "modes", "date", "expected");

  private CorpusManifest() {}

  static void write(Map<String, byte[]> files, OutputStream out) throws IOException {
    JsonFactory factory = new JsonFactory();
    JsonDocument.object(
        out,
        json -> {
          json.writeNumberField("version", 1);
          json.writeArrayFieldStart("standards");
          for (String id : Standards.builtInIds()) {
            writeStandard(json, Standards.builtIn(id).info());
          }
          json.writeEndArray();
          json.writeArrayFieldStart("cases");
          for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (isCase(file.getKey())) {
              writeCase(json, file.getKey(), factory.createParser(file.getValue()));
            }
          }
          json.writeEndArray();
        });
  }

  /** Cases lie in the folder of their standard and rule; what lies above is about the corpus. */
  private static boolean isCase(String name) {
    return name.endsWith(".json") && name.indexOf('/') > 0;
  }

  private static void writeStandard(JsonGenerator json, StandardInfo info) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", info.id());
    json.writeStringField("version", info.version());
    json.writeStringField("digest", info.digest());
    json.writeEndObject();
  }

  private static void writeCase(JsonGenerator json, String name, JsonParser fixture)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("file", name);
    json.writeStringField("standard", name.substring(0, name.indexOf('/')));
    try (fixture) {
      fixture.nextToken();
      while (fixture.nextToken() == JsonToken.FIELD_NAME) {
        boolean copied = COPIED.contains(fixture.currentName());
        if (copied) {
          json.writeFieldName(fixture.currentName());
        }
        fixture.nextToken();
        if (copied) {
          json.copyCurrentStructure(fixture);
        } else {
          fixture.skipChildren();
        }
      }
    }
    json.writeEndObject();
  }
}
