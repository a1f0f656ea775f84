package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.govcat.model.ExtensionValue;
import org.govcat.model.InformationResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"title\":\"甲\"},{\"title\":\"乙\"}]",
        "\ufeff \n[ {\"title\":\"甲\"} ,\n {\"title\":\"乙\"} ]\n",
        "{\"resources\":[{\"title\":\"甲\"},{\"title\":\"乙\"}]}",
        "{\"catalog\":{\"id\":\"x\"},\"resources\":[{\"title\":\"甲\"},{\"title\":\"乙\"}]}",
        "{\"catalog\":{\"id\":\"x\"},\n\"resources\":[\n{\"title\":\"甲\"},\n{\"title\":\"乙\"}\n]\n}",
        "{\n  \"catalog\": null,\n  \"resources\": [\n    {\n \"title\": \"甲\"},{\"title\":\"乙\"}]}"
      })
  @DisplayName("a bare list and an object with resources are documents")
  void documents(String document) {
    Reading read = Reading.of(document);

    assertThat(read.format()).isEqualTo(CatalogFormat.JSON);
    assertThat(read.resources()).extracting(InformationResource::title).containsExactly("甲", "乙");
    assertThat(read.said()).isEmpty();
    assertThat(read.complete()).isTrue();
  }

  @Test
  @DisplayName("one resource written over several lines is a document of one")
  void onePrettyResource() {
    Reading read =
        Reading.of("{\n  \"title\": \"甲\",\n  \"items\": [\n    {\"name\": \"a\"}\n  ]\n}\n");

    assertThat(read.format()).isEqualTo(CatalogFormat.JSON);
    assertThat(read.resource().title()).isEqualTo("甲");
    assertThat(read.said()).isEmpty();
  }

  @Test
  @DisplayName("documents that were glued together are all read, and that they were is said once")
  void gluedDocuments() {
    Reading read =
        Reading.of("[{\"title\":\"甲\"}][{\"title\":\"乙\"}]\n{\"resources\":[{\"title\":\"丙\"}]}");

    assertThat(read.resources())
        .extracting(InformationResource::title)
        .containsExactly("甲", "乙", "丙");
    assertThat(read.said()).containsExactly("read/malformed several-documents 1:16");
  }

  @Test
  @DisplayName("resources over several lines, one behind the other, are glued documents")
  void gluedPrettyResources() {
    Reading read = Reading.of("{\n\"title\":\"甲\"\n}\n{\n\"title\":\"乙\"\n}\n");

    assertThat(read.resources()).hasSize(2);
    assertThat(read.said()).containsExactly("read/malformed several-documents 4:1");
  }

  @Test
  @DisplayName("where a document breaks reading ends, and what came before was given out")
  void breakEndsReading() {
    Reading read = Reading.of("[{\"title\":\"甲\"},\n{\"title\":tru},{\"title\":\"丙\"}]");

    assertThat(read.resource().title()).isEqualTo("甲");
    assertThat(read.said()).containsExactly("read/malformed bad-word 2:10 /1");
    assertThat(read.unreadable()).isEqualTo(1);
    assertThat(read.complete()).isFalse();
  }

  @Test
  @DisplayName("a document that was cut off says where")
  void cutOff() {
    Reading read = Reading.of("{\"resources\":[{\"title\":\"甲\"},{\"code\":");

    assertThat(read.resources()).hasSize(1);
    assertThat(read.said()).containsExactly("read/malformed end 1:37 /resources/1");
    assertThat(read.unreadable()).isEqualTo(1);
  }

  @Test
  @DisplayName("a document that ends between resources is not complete")
  void endsBetweenResources() {
    Reading read = Reading.of("[{\"title\":\"甲\"},\n");

    assertThat(read.resources()).hasSize(1);
    assertThat(read.said()).containsExactly("read/malformed end 2:1");
    assertThat(read.complete()).isFalse();
  }

  @Test
  @DisplayName("a comma too many, a comma too few and text behind the end break the document")
  void punctuation() {
    assertThat(Reading.of("[{\"title\":\"甲\"},]").said())
        .containsExactly("read/malformed unexpected-character 1:16");
    assertThat(Reading.of("[{\"title\":\"甲\"} {\"title\":\"乙\"}]").said())
        .containsExactly("read/malformed unexpected-character 1:16");
    assertThat(Reading.of("[{\"title\":\"甲\"}]\nok").said())
        .containsExactly("read/malformed trailing 2:1");
  }

  @Test
  @DisplayName("a member of the list that is no object is no resource, and reading goes on")
  void membersWithoutObject() {
    Reading read = Reading.of("{\"resources\":[1,{\"title\":\"甲\"},null,[{}]]}");

    assertThat(read.resources()).hasSize(1);
    assertThat(read.said())
        .containsExactly(
            "read/malformed not-a-record 1:15 /resources/0",
            "read/malformed not-a-record 1:31 /resources/2",
            "read/malformed not-a-record 1:36 /resources/3");
  }

  @Test
  @DisplayName("resources that are no list and a catalog that is no group are said to be wrong")
  void wrongShapesOutside() {
    assertThat(Reading.of("{\"resources\":{\"title\":\"甲\"}}").said())
        .containsExactly("read/malformed not-a-list 1:14 /resources");
    assertThat(Reading.of("{\"catalog\":5,\"resources\":[]}").said())
        .containsExactly("read/malformed not-a-header 1:12 /catalog");
    assertThat(Reading.of("{\"resources\":null}").said()).isEmpty();
  }

  @Test
  @DisplayName("other members of the document become extensions of the header")
  void otherMembersAreKept() {
    Reading read =
        Reading.of(
            "{\"msg\":\"ok\",\"catalog\":{\"id\":\"x\",\"a\":1},\"resources\":[],\"total\":2.0}");

    assertThat(read.header().id()).isEqualTo("x");
    assertThat(read.header().extensions().values())
        .isEqualTo(
            Map.of(
                "a", new ExtensionValue.Numeral("1"),
                "msg", new ExtensionValue.Text("ok"),
                "total", new ExtensionValue.Numeral("2.0")));
    assertThat(read.said()).isEmpty();
  }

  @Test
  @DisplayName("a header behind the resources is read and reported")
  void lateHeader() {
    Reading read = Reading.of("{\"resources\":[{\"title\":\"甲\"}],\"catalog\":{\"id\":\"x\"}}");

    assertThat(read.header().id()).isEqualTo("x");
    assertThat(read.said()).containsExactly("read/header-after-resources 1:40 /catalog");
  }

  @Test
  @DisplayName(
      "members of the document that stand there twice are reported and the first one stays")
  void duplicatesOutside() {
    Reading read =
        Reading.of(
            "{\"catalog\":{\"id\":\"1\",\"id\":\"2\"},\"a\":1,\"a\":2,\"catalog\":{\"id\":\"3\"},"
                + "\"resources\":[{\"title\":\"甲\"}],\"resources\":[{\"title\":\"乙\"}]}");

    assertThat(read.header().id()).isEqualTo("1");
    assertThat(read.resources()).hasSize(2);
    assertThat(read.said())
        .containsExactly(
            "read/duplicate-member 1:27 /catalog/id",
            "read/duplicate-member 1:42 /a",
            "read/duplicate-member 1:54 /catalog",
            "read/duplicate-member 1:105 /resources");
  }

  @Test
  @DisplayName("a name may be written with escapes")
  void escapedNames() {
    Reading read = Reading.of("{\"resources\":[],\"cat\\u0061log\":{\"\\u0069d\":\"x\"}}");

    assertThat(read.header().id()).isEqualTo("x");
  }

  @Test
  @DisplayName("a document may be empty of resources")
  void empty() {
    Reading read = Reading.of("{\"catalog\":{\"standard\":\"guide-2017\"},\"resources\":[]}");

    assertThat(read.resources()).isEmpty();
    assertThat(read.said()).isEmpty();
    assertThat(read.complete()).isTrue();
  }
}
