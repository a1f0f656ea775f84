package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CatalogWritersTest {
  private static final CatalogHeader HEADER = CatalogHeader.builder().id("x").build();
  private static final InformationResource RESOURCE =
      InformationResource.builder().title("甲").build();

  @Test
  @DisplayName("a document has its header first and one resource a line")
  void document() {
    assertThat(Reading.written(HEADER, List.of(RESOURCE, RESOURCE)))
        .isEqualTo(
            """
            {"catalog":{"id":"x"},
            "resources":[
            {"title":"甲"},
            {"title":"甲"}
            ]}
            """);
  }

  @Test
  @DisplayName("a document may have neither header nor resources")
  void emptyDocument() {
    assertThat(Reading.written(null, List.of())).isEqualTo("{\"resources\":[]}\n");
  }

  @Test
  @DisplayName("JSON Lines have the header in the first line")
  void lines() {
    assertThat(Reading.written(HEADER, List.of(RESOURCE), true))
        .isEqualTo("{\"catalog\":{\"id\":\"x\"}}\n{\"title\":\"甲\"}\n");
  }

  @Test
  @DisplayName("a header given late is written behind the resources")
  void lateHeader() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CatalogWriter writer = CatalogWriters.json(bytes)) {
      writer.write(RESOURCE);
      writer.header(HEADER);
    }

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("{\"resources\":[\n{\"title\":\"甲\"}\n],\n\"catalog\":{\"id\":\"x\"}}\n");
  }

  @Test
  @DisplayName("half a character is written as an escape, everything else as it is")
  void escapes() {
    InformationResource resource =
        InformationResource.builder().title("\ud800甲\udc00😀\n\"\\/\u0000\u007f\u2028").build();

    assertThat(Reading.written(null, List.of(resource), true))
        .isEqualTo("{\"title\":\"\\ud800甲\\udc00😀\\n\\\"\\\\/\\u0000\\u007f\u2028\"}\n");
  }
}
