package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.govcat.finding.Severity;
import org.govcat.serialization.DialectVerification.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("a dialect file is verified: names, words both ways, examples")
class DialectVerificationTest {
  private static final String HEAD =
      "dialect: d\nversion: 1\nstandard: guide-2017\ntitle: { zh: 甲, en: a }\n";

  private static List<String> remarks(String yaml) {
    byte[] bytes = (HEAD + yaml).getBytes(StandardCharsets.UTF_8);
    return DialectVerification.of("d.yaml", bytes, null).remarks().stream()
        .filter(remark -> remark.kind() != Kind.CODE_WITHOUT_WORD)
        .map(r -> r.line() + ":" + r.column() + " " + r.kind() + " " + r.arguments())
        .toList();
  }

  static List<String> builtIn() {
    return Dialects.builtInIds();
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  @DisplayName("every built-in dialect can be used, and its examples come out")
  void builtInDialects(String id) throws IOException {
    Path file =
        Path.of("src/main/resources/org/govcat/serialization/dialects").resolve(id + ".yaml");

    assertThat(DialectVerification.of(file, null).remarks())
        .filteredOn(remark -> remark.kind().severity() == Severity.ERROR)
        .isEmpty();
  }

  @Test
  @DisplayName("a file that does not load is told with line and column")
  void refused() {
    assertThat(remarks("fields:\n  - { element: titel, names: [名称] }\n"))
        .containsExactly("6:16 REFUSED [no such element: 'titel'; did you mean 'title'?]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ words: [不共享], is: \"3\" }|",
        "{ words: [全开], is: \"7\" }|9:34 NO_SUCH_CODE [7, sharing.type, ]",
        "{ words: [全开], is: 无条件共享 }|9:34 NOT_THE_CODE [无条件共享, 1]",
        "{ words: [无条件共享], is: \"3\" }|9:25 CONTRADICTS_STANDARD [无条件共享, 不予共享, 无条件共享]",
        "{ words: [\"2\"], is: \"1\" }|9:25 RENUMBERED [2, 无条件共享, 有条件共享]",
        "{ words: [\" \"], is: \"1\" }|9:25 BLANK_WORD [1]"
      })
  @DisplayName("words that mean no code, another code, or nothing")
  void words(String entry, String remark) {
    List<String> found =
        remarks(
            "fields:\n  - { element: sharing.type, names: [共享], values: s }\n"
                + "values:\n  s:\n    entries: ["
                + entry
                + "]\n");

    assertThat(found).isEqualTo(remark == null ? List.of() : List.of(remark));
  }

  @Test
  @DisplayName("several entries for one code, of which the first is written")
  void severalEntries() {
    assertThat(
            remarks(
                "fields: [{ element: sharing.type, names: [共享], values: s }]\n"
                    + "values:\n  s:\n    entries:\n"
                    + "      - { words: [全], is: \"1\" }\n"
                    + "      - { words: [都], is: \"1\" }\n"))
        .containsExactly("10:27 SEVERAL_ENTRIES [1, 全]");
  }

  @Test
  @DisplayName("names that belong to other elements, or that nobody tells apart")
  void names() {
    assertThat(
            remarks(
                "fields:\n"
                    + "  - { element: summary, names: [items, 信息资源名称] }\n"
                    + "  - { element: title, names: [名 称] }\n"
                    + "  - { element: provider.name, names: [名称] }\n"))
        .containsExactly(
            "6:33 OWN_NAME [items, summary]",
            "6:40 LABEL_OF_OTHER [信息资源名称, summary, title]",
            "8:39 AMBIGUOUS_NAME [名称, provider.name, title]");
  }

  @Test
  @DisplayName("an element that the standard does not declare, with the nearest one")
  void element() {
    assertThat(remarks("fields: [{ element: keywords, into: word, names: [标签] }]\n"))
        .containsExactly("5:21 ELEMENT_NOT_DECLARED [keywords, guide-2017, ]");
  }

  @Test
  @DisplayName("examples are run, those of objects and those of rows")
  void examples() {
    String examples =
        "examples:\n  - source: { 标题: 甲, 共享: 全 }\n"
            + "    gives: { title: 甲, sharing.type: \"2\" }\n";

    assertThat(
            remarks(
                "fields:\n  - { element: title, names: [标题] }\n"
                    + "  - { element: sharing.type, names: [共享], values: s }\n"
                    + "values: { s: { entries: [{ words: [全], is: \"1\" }] } }\n"
                    + examples))
        .containsExactly("11:24 EXAMPLE_DIFFERS [sharing.type, 2, 1]");
    assertThat(
            remarks(
                "based-on: zh-labels\ntable:\n  columns:\n"
                    + "    - { element: title, names: [标题] }\n"
                    + "    - { element: sharing.type, names: [共享], values: s }\n"
                    + "values: { s: { entries: [{ words: [全], is: \"1\" }] } }\n"
                    + examples))
        .containsExactly("13:24 EXAMPLE_DIFFERS [sharing.type, 2, 1]");
  }
}
