package org.govcat.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The schemas in the jar and in docs/schema are what the generator makes of the standards. */
class PublishedSchemasTest {
  private static final Path DOCS = Path.of("..", "docs", "schema");

  @Test
  @DisplayName("docs/schema holds the schemas of every built-in standard, as they are made now")
  void docsHoldThem() throws IOException {
    Map<String, String> made = made();

    for (Map.Entry<String, String> schema : made.entrySet()) {
      Path file = DOCS.resolve(schema.getKey());
      assertThat(Files.exists(file) && Files.readString(file).equals(schema.getValue()))
          .as(
              """
              docs/schema/%s is not what the standard says now.
              Why it matters: people take the schemas from there, and one that lags behind lies.
              What to do: after building standard-serialization,
              cp standard-serialization/target/classes/org/govcat/serialization/schemas/* docs/schema/""",
              schema.getKey())
          .isTrue();
    }
    try (Stream<Path> files = Files.list(DOCS)) {
      List<String> others =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches(".*-\\d+(\\.schema\\.json|\\.xsd)"))
              .filter(name -> !made.containsKey(name))
              .toList();
      assertThat(others).as("schemas of standards that are not built in").isEmpty();
    }
  }

  @Test
  @DisplayName("the jar holds them too")
  void theJarHoldsThem() throws IOException {
    for (Map.Entry<String, String> schema : made().entrySet()) {
      try (InputStream in =
          CatalogSchemas.class.getResourceAsStream(
              "/org/govcat/serialization/schemas/" + schema.getKey())) {
        assertThat(in).as(schema.getKey()).isNotNull();
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
            .isEqualTo(schema.getValue());
      }
    }
  }

  @Test
  @DisplayName("each says which standard, version and stage it is of")
  void names() {
    Standard guide = Standards.builtIn("guide-2017");

    assertThat(CatalogSchemas.jsonSchemaName(guide, Stage.PUBLISH))
        .isEqualTo("guide-2017-1.schema.json");
    assertThat(CatalogSchemas.xmlSchemaName(guide, Stage.SUBMIT))
        .isEqualTo("guide-2017-1-submit.xsd");
    assertThat(CatalogSchemas.jsonSchema(guide, Stage.SUBMIT))
        .contains("\"$id\": \"urn:govcat:schema:catalog:guide-2017:1:submit\"");
    assertThat(CatalogSchemas.xmlSchema(guide, Stage.PUBLISH))
        .contains("targetNamespace=\"urn:govcat:catalog:1\"", "version=\"guide-2017-1\"");
  }

  private static Map<String, String> made() {
    Map<String, String> made = new TreeMap<>();
    for (String id : Standards.builtInIds()) {
      Standard standard = Standards.builtIn(id);
      made.put(
          CatalogSchemas.jsonSchemaName(standard, Stage.PUBLISH),
          CatalogSchemas.jsonSchema(standard, Stage.PUBLISH));
      made.put(
          CatalogSchemas.xmlSchemaName(standard, Stage.PUBLISH),
          CatalogSchemas.xmlSchema(standard, Stage.PUBLISH));
    }
    return made;
  }
}
