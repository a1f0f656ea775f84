package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import org.govcat.model.InformationResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  @Test
  @DisplayName("one resource a line, with LF or CRLF, blank lines and no final line end")
  void linesAreCut() {
    Reading read =
        Reading.of("{\"title\":\"甲\"}\r\n\r\n  \n {\"title\":\"乙\"} \n{\"title\":\"丙\"}");

    assertThat(read.format()).isEqualTo(CatalogFormat.JSON_LINES);
    assertThat(read.resources())
        .extracting(InformationResource::title)
        .containsExactly("甲", "乙", "丙");
    assertThat(read.said()).isEmpty();
    assertThat(read.complete()).isTrue();
  }

  @Test
  @DisplayName("a first line with catalog is the header and no resource")
  void firstLineIsTheHeader() {
    Reading read = Reading.of("{\"catalog\":{\"standard\":\"guide-2017\"}}\n{\"title\":\"甲\"}\n");

    assertThat(read.header()).isNotNull();
    assertThat(read.header().standard()).isEqualTo("guide-2017");
    assertThat(read.resource().title()).isEqualTo("甲");
  }

  @Test
  @DisplayName("a header behind resources is read and reported")
  void lateHeaderIsReported() {
    Reading read =
        Reading.of("{\"title\":\"甲\"}\n{\"catalog\":{\"id\":\"x\"}}\n{\"title\":\"乙\"}\n");

    assertThat(read.header().id()).isEqualTo("x");
    assertThat(read.resources()).hasSize(2);
    assertThat(read.said()).containsExactly("read/header-after-resources 2:12 /catalog");
    assertThat(read.complete()).isTrue();
  }

  @Test
  @DisplayName("of two headers the first one stays")
  void firstHeaderStays() {
    Reading read =
        Reading.of(
            "{\"catalog\":{\"id\":\"1\"}}\n{\"title\":\"甲\"}\n{\"catalog\":{\"id\":\"2\"}}\n");

    assertThat(read.header().id()).isEqualTo("1");
    assertThat(read.said()).containsExactly("read/header-after-resources 3:12 /catalog");
  }

  @Test
  @DisplayName("a second header before the resources is a duplicate, quoted with the first")
  void secondHeaderIsADuplicate() {
    Reading read =
        Reading.of(
            "{\"catalog\":{\"id\":\"1\"}}\n{\"catalog\":{\"id\":\"2\"}}\n{\"title\":\"甲\"}\n");

    assertThat(read.header().id()).isEqualTo("1");
    assertThat(read.resource().title()).isEqualTo("甲");
    assertThat(read.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule().value()).isEqualTo("read/duplicate-member");
              assertThat(finding.arguments())
                  .containsEntry("first", "{\"id\":\"1\"}")
                  .containsEntry("second", "{\"id\":\"2\"}");
            });
  }

  @Test
  @DisplayName("a header that is null is none, and no resource either")
  void nullHeaderIsNone() {
    Reading read = Reading.of("{ \"catalog\" : null }\n{\"title\":\"甲\"}\n");

    assertThat(read.header()).isNull();
    assertThat(read.resource().title()).isEqualTo("甲");
    assertThat(read.said()).isEmpty();
  }

  @Test
  @DisplayName("a broken line is one finding with line and column, and reading goes on")
  void brokenLineCostsOneFinding() {
    Reading read = Reading.of("{\"title\":\"甲\"}\n{\"title\": \"断\n{\"title\":\"丙\"}\n");

    assertThat(read.resources()).extracting(InformationResource::title).containsExactly("甲", "丙");
    assertThat(read.said()).containsExactly("read/malformed end 2:13");
    assertThat(read.unreadable()).isEqualTo(1);
    assertThat(read.complete()).isFalse();
  }

  @Test
  @DisplayName("the first line may be the broken one")
  void firstLineMayBeBroken() {
    Reading read = Reading.of("{\"title\":\"甲\",\n{\"title\":\"乙\"}\n");

    assertThat(read.resource().title()).isEqualTo("乙");
    assertThat(read.said()).containsExactly("read/malformed end 1:14");
  }

  @Test
  @DisplayName("a first line that is no object does not hide the others")
  void firstLineMayBeAnything() {
    Reading read = Reading.of("标题: 甲\n{\"title\":\"乙\"}\n");

    assertThat(read.resource().title()).isEqualTo("乙");
    assertThat(read.said()).containsExactly("read/malformed bad-word 1:1");
  }

  @Test
  @DisplayName("a line that is JSON and no object is no resource")
  void lineWithoutObject() {
    Reading read = Reading.of("{\"title\":\"甲\"}\n[1]\n\"x\"\nnull\n{\"title\":\"乙\"}\n");

    assertThat(read.resources()).hasSize(2);
    assertThat(read.said())
        .containsExactly(
            "read/malformed not-a-record 2:1",
            "read/malformed not-a-record 3:1",
            "read/malformed not-a-record 4:1");
  }

  @Test
  @DisplayName("what follows the resource on its line breaks the line")
  void trailingTextBreaksTheLine() {
    Reading read = Reading.of("{\"title\":\"甲\"}\n{\"title\":\"乙\"} ; end\n");

    assertThat(read.resources()).hasSize(1);
    assertThat(read.said()).containsExactly("read/malformed trailing 2:15");
  }

  @Test
  @DisplayName("byte order marks of files that were joined are passed over")
  void marksArePassedOver() {
    Reading read = Reading.of("\ufeff{\"title\":\"甲\",}\n\ufeff{\"title\":\"乙\"}\n");

    assertThat(read.resource().title()).isEqualTo("乙");
    assertThat(read.said()).containsExactly("read/malformed unexpected-character 1:14");
  }

  @Test
  @DisplayName("lines longer than the buffer are read whole")
  void longLines() {
    String text = "长".repeat(300_000);
    Reading read = Reading.of(("{\"title\":\"" + text + "\"}\n").repeat(3));

    assertThat(read.resources())
        .extracting(InformationResource::title)
        .containsExactly(text, text, text);
    assertThat(read.said()).isEmpty();
  }

  @Test
  @DisplayName("after a thousand broken lines in a row reading is given up")
  void hopelessInputIsGivenUp() {
    Reading read = Reading.of("{\"title\":\"甲\"}\n" + "{]\n".repeat(5_000));

    assertThat(read.resources()).hasSize(1);
    assertThat(read.said()).hasSize(1_001).endsWith("read/limit broken-in-a-row 1001:1");
  }

  @Test
  @DisplayName("a line with members of a resource is a resource, whatever else it holds")
  void lineWithAResourceIsNoHeader() {
    Reading read = Reading.of("{\"catalog\":{\"id\":\"x\"},\"title\":\"甲\"}\n{\"title\":\"乙\"}\n");

    assertThat(read.resources()).extracting(InformationResource::title).containsExactly("甲", "乙");
    assertThat(read.resources().get(0).extensions().values()).containsOnlyKeys("catalog");
    assertThat(read.said()).isEmpty();
  }
}
