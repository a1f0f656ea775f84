package org.govcat.serialization.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.govcat.finding.Finding;
import org.govcat.model.ResourceFormat;
import org.govcat.model.Sharing;
import org.govcat.serialization.source.MappedRecord;
import org.govcat.serialization.source.SourceMapping;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.tree.DefinitionFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a dialect file is read strictly")
class DialectFileTest {
  private static final String HEAD =
      "dialect: d\nversion: 1\nstandard: guide-2017\ntitle: { zh: 甲, en: a }\n";

  private static DialectFile read(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return DialectFile.read("d.yaml", DefinitionFiles.parse("d.yaml", bytes), id -> null);
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
        "{ element: titel, names: [名称] }|6:16: no such element: 'titel'; did you mean 'title'?",
        "{ element: title, names: [名称], colour: red }"
            + "|6:36: unknown key 'colour'; known are element, extension, names, into, with,"
            + " separators, values, otherwise, evidence, source",
        "{ names: [名称] }|6:5: a field needs either 'element' or 'extension'",
        "{ element: title, extension: x, names: [名称] }"
            + "|6:5: a field needs either 'element' or 'extension'",
        "{ element: title }|6:5: 'names' is missing",
        "{ element: title, names: 名称 }|6:30: 'names' must be a list, not a text",
        "{ element: title, names: [名称, '名称：'] }"
            + "|6:35: the name '名称：' stands in the file before",
        "{ element: title, names: [' ：'] }|6:31: a name must not be empty",
        "{ element: provider, names: [名称] }"
            + "|6:16: a field can be a text or a whole list, not 'provider'",
        "{ element: items.name, names: [名称] }"
            + "|6:16: a field can be a text or a whole list, not 'items.name'",
        "{ element: keywords, into: worte, names: [名称] }|6:5: 'into' must name a text of keyword",
        "{ element: title, into: word, names: [名称] }|6:29: 'into' is for lists of groups",
        "{ element: title, separators: ',', names: [名称] }|6:35: 'separators' are for lists",
        "{ element: title, values: t, names: [名称] }|6:31: no such table: 't'",
        "{ element: title, otherwise: own-name, names: [名称] }|6:34: 'otherwise' needs 'values'",
        "{ element: title, evidence: hearsay, names: [名称] }"
            + "|6:33: no such evidence: 'hearsay'; there are primary, practice, single, derived,"
            + " recalled, open",
        "{ extension: x, values: t, names: [名称] }"
            + "|6:29: 'values' is for elements, not for extensions"
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
        .hasMessage("d.yaml:9:28: 'A' stands twice in the table");
    assertThatThrownBy(
            () ->
                read(
                    HEAD
                        + fields
                        + "values:\n  t: { entries: [{ words: [a] }] }\n"
                        + "  u: { entries: [{ words: [a] }] }\n"))
        .hasMessage("d.yaml:9:6: no field uses the table 'u'");
  }

  @Test
  @DisplayName("a word of a table may stand for another text, and for other members of its group")
  void meanings() {
    SourceMapping mapping =
        read(HEAD
                + "fields:\n"
                + "  - { element: sharing.type, names: [共享], values: sharing }\n"
                + "  - { element: formats, names: [格式], into: type, values: formats }\n"
                + "values:\n"
                + "  sharing: { entries: [{ words: [A, 完全], is: \"1\" }] }\n"
                + "  formats: { entries: [{ words: [E], is: xls, with: { category: 电子表格 } }] }\n")
            .mapping();

    MappedRecord known = mapping.map(SourceValues.group("共享", " a ", "格式", "e"));
    MappedRecord unknown = mapping.map(SourceValues.group("共享", "B"));

    assertThat(known.resource().sharing()).isEqualTo(Sharing.builder().type("1").build());
    assertThat(known.resource().formats())
        .containsExactly(ResourceFormat.builder().category("电子表格").type("xls").build());
    assertThat(known.findings()).isEmpty();
    assertThat(unknown.resource().sharing()).isEqualTo(Sharing.builder().type("B").build());
    assertThat(unknown.findings()).extracting(Finding::value).containsExactly("B");
  }

  @Test
  @DisplayName("the published schema names the same keys")
  void schema() throws IOException {
    String schema = Files.readString(Path.of("../docs/schema/dialect.schema.json"));

    for (Set<String> keys :
        List.of(
            DialectFile.KEYS,
            DialectFile.EXAMPLE,
            FieldParser.KEYS,
            TableParser.TABLE,
            TableParser.ENTRY,
            TableSection.KEYS,
            TableSection.SHEETS,
            TableSection.WORDS,
            TableSection.WRITTEN,
            ColumnParser.KEYS,
            ColumnParser.SPLIT)) {
      for (String key : keys) {
        assertThat(schema).contains("\"" + key + "\": {");
      }
    }
  }

  @Test
  @DisplayName("the example of the documentation is a dialect")
  void documentation() throws IOException {
    String page = Files.readString(Path.of("../docs/dialects.md"));
    int start = page.indexOf("```yaml\n") + 8;

    assertThat(read(page.substring(start, page.indexOf("```", start))).id()).isEqualTo("my-portal");
  }
}
