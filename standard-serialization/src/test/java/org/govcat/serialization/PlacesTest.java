package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Location;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where things stand: line and column from 1, columns in UTF-16 units, pointers into the document.
 */
class PlacesTest {
  private static final String RECORD =
      """
      {"title":"𠮷甲","sharing":{"type":"2"},
        "items":[{"name":"a"},{"name":"b","颜色":1,"sharing":{"type":"1"}}],
        "relatedResources":["x",
          "y"],
        "classification":{"section":"004"},
        "extensions":{"a/b~c":true},"summary":7,"opening":null}""";

  @ParameterizedTest
  @CsvSource({
    "'',5,1,''",
    "title,5,10,/title",
    "sharing.type,5,34,/sharing/type",
    "items[1].name,6,33,/items/1/name",
    "items[1].颜色,6,42,/items/1/颜色",
    "relatedResources[1],8,5,/relatedResources/1",
    "summary,10,41,/summary",
    "opening,10,53,/opening",
    "code,5,1,''",
    "sharing.condition,5,26,/sharing",
    "items,6,11,/items",
    "items[2].name,6,11,/items",
    "items[0].sharing.type,6,12,/items/0",
    "classification.section.code,9,31,/classification/section",
    "provider.name,5,1,''",
    "a/b~c,10,25,/extensions/a~1b~0c"
  })
  @DisplayName("an element stands at its value, an absent one at what is around it")
  void places(String path, int line, int column, String pointer) throws IOException {
    String document = "{\"catalog\":\n{},\"resources\":\n[\n{\"title\":\"前\"},\n" + RECORD + "]}";
    try (CatalogReader reader = open(document)) {
      reader.next();
      SourceRecord record = reader.next();

      assertThat(record.locate(path(path)))
          .isEqualTo(Location.of("in", line, column, "/resources/1" + pointer));
      assertThat(record.index()).isEqualTo(1);
    }
  }

  @Test
  @DisplayName("in JSON Lines the pointer is that into the line")
  void lines() throws IOException {
    try (CatalogReader reader = open("{\"title\":\"前\"}\n\n {\"title\":\"甲\",\"code\":\"c\"}\n")) {
      assertThat(reader.next().locate(path("title"))).isEqualTo(Location.of("in", 1, 10, "/title"));
      SourceRecord second = reader.next();

      assertThat(second.locate(path("code"))).isEqualTo(Location.of("in", 3, 22, "/code"));
      assertThat(second.locate(ElementPath.RECORD)).isEqualTo(Location.of("in", 3, 2, ""));
      assertThat(second.index()).isEqualTo(1);
    }
  }

  @Test
  @DisplayName("the columns of a document in one line go on counting from record to record")
  void oneLine() throws IOException {
    try (CatalogReader reader = open("\ufeff[{\"title\":\"𠮷\"},{\"title\":\"乙\"}]")) {
      reader.next();

      assertThat(reader.next().locate(path("title")))
          .isEqualTo(Location.of("in", 1, 26, "/1/title"));
    }
  }

  @Test
  @DisplayName("records that could not be read keep their place in the count")
  void indexCountsUnreadable() throws IOException {
    try (CatalogReader reader = open("{\"title\":\"甲\"}\n{]\n{\"title\":\"丙\"}\n")) {
      assertThat(reader.next().index()).isZero();
      assertThat(reader.next().index()).isEqualTo(2);
    }
  }

  @Test
  @DisplayName("a record cannot be asked for places when the next one has been read")
  void onlyTheCurrentRecord() throws IOException {
    try (CatalogReader reader = open("{\"title\":\"甲\"}\n{\"title\":\"乙\"}\n")) {
      SourceRecord first = reader.next();
      reader.next();

      assertThatIllegalStateException()
          .isThrownBy(() -> first.locate(ElementPath.RECORD))
          .withMessage("record 0 is no longer there: the next one has been read");
    }
  }

  private static CatalogReader open(String document) throws IOException {
    return CatalogReaders.open(
        "in", new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
  }

  private static ElementPath path(String text) {
    ElementPath path = ElementPath.RECORD;
    for (String step : text.isEmpty() ? new String[0] : text.split("\\.")) {
      int bracket = step.indexOf('[');
      path =
          bracket < 0
              ? path.then(step)
              : path.then(
                  step.substring(0, bracket),
                  Integer.parseInt(step.substring(bracket + 1, step.length() - 1)));
    }
    return path;
  }
}
