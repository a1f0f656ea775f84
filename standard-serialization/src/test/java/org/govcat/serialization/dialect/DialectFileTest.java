package org.govcat.serialization.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.tree.DefinitionFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a dialect file is read strictly")
class DialectFileTest {
  private static final String HEAD = "dialect: d\nversion: 1\nstandard: guide-2017\n";

  private static DialectFile read(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return DialectFile.read("d.yaml", DefinitionFiles.parse("d.yaml", bytes));
  }

  @Test
  @DisplayName("a file needs an id, a version, the standard it speaks of, and fields")
  void smallest() {
    DialectFile file = read(HEAD + "fields:\n  - { element: title, names: [名称] }\n");

    assertThat(file.id()).isEqualTo("d");
    assertThat(file.standard()).isEqualTo("guide-2017");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ element: titel, names: [名称] }|5:16: no such element: 'titel'",
        "{ element: title, names: [名称], colour: red }"
            + "|5:36: unknown key 'colour'; known are element, extension, names, into, with,"
            + " separators, values, otherwise, evidence, source",
        "{ names: [名称] }|5:5: a field needs either 'element' or 'extension'",
        "{ element: title, extension: x, names: [名称] }"
            + "|5:5: a field needs either 'element' or 'extension'",
        "{ element: title }|5:5: 'names' is missing",
        "{ element: title, names: 名称 }|5:30: 'names' must be a list, not a text",
        "{ element: title, names: [名称, '名称：'] }"
            + "|5:35: the name '名称：' stands in the file before",
        "{ element: title, names: [' ：'] }|5:31: a name must not be empty",
        "{ element: provider, names: [名称] }"
            + "|5:16: a field can be a text or a whole list, not 'provider'",
        "{ element: items.name, names: [名称] }"
            + "|5:16: a field can be a text or a whole list, not 'items.name'",
        "{ element: keywords, into: worte, names: [名称] }|5:5: 'into' must name a text of keyword",
        "{ element: title, into: word, names: [名称] }|5:29: 'into' is for lists of groups",
        "{ element: title, separators: ',', names: [名称] }|5:35: 'separators' are for lists",
        "{ element: title, values: t, names: [名称] }|5:31: no such table: 't'",
        "{ element: title, otherwise: own-name, names: [名称] }|5:34: 'otherwise' needs 'values'",
        "{ extension: x, values: t, names: [名称] }"
            + "|5:29: 'values' is for elements, not for extensions"
      })
  @DisplayName("what it cannot mean is refused with line and column")
  void refused(String field, String problem) {
    assertThatThrownBy(() -> read(HEAD + "fields:\n  - " + field + "\n"))
        .isInstanceOf(DefinitionException.class)
        .message()
        .startsWith("d.yaml:" + problem);
  }

  @Test
  @DisplayName("a table must be used, and hold no word twice")
  void tables() {
    String fields = "fields:\n  - { element: title, names: [名称], values: t }\n";

    assertThatThrownBy(
            () -> read(HEAD + fields + "values:\n  t:\n    entries: [{ words: [a, A] }]\n"))
        .hasMessage("d.yaml:8:28: 'A' stands twice in the table");
    assertThatThrownBy(
            () ->
                read(
                    HEAD
                        + fields
                        + "values:\n  t: { entries: [{ words: [a] }] }\n"
                        + "  u: { entries: [{ words: [a] }] }\n"))
        .hasMessage("d.yaml:8:6: no field uses the table 'u'");
  }
}
