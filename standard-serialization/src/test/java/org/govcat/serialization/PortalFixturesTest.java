package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;
import org.govcat.model.InformationResource;
import org.govcat.model.ResourceFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("records in the style of sixteen portals")
class PortalFixturesTest {
  private static final Dialect PORTAL = Dialects.builtIn("open-data-portal");

  private static List<Path> files() {
    List<Path> files = new ArrayList<>();
    Path folder = Path.of("src/test/resources/org/govcat/serialization/portals");
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.jsonl")) {
      found.forEach(files::add);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    files.sort(null);
    return files;
  }

  private static Path file(String name) {
    return files().stream().filter(f -> f.endsWith(name)).findFirst().orElseThrow();
  }

  private interface Look {
    void at(SourceRecord record, String line);
  }

  private static void forEach(Path file, Look look) {
    try (CatalogReader reader = CatalogReaders.open(file, PORTAL)) {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      int read = 0;
      for (SourceRecord record = reader.next(); record != null; record = reader.next()) {
        look.at(record, lines.get(read++));
      }
      assertThat(read).as("records of %s", file).isEqualTo(lines.size());
      assertThat(reader.takeFindings()).isEmpty();
      assertThat(reader.complete()).isTrue();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  @DisplayName("every record is read and no text of the source is lost")
  void nothingIsLost() {
    for (Path file : files()) {
      forEach(
          file,
          (record, line) -> {
            String said = String.join("\n", texts(record.resource()));
            for (String text : words(line)) {
              assertThat(said).as("%s: %s", file.getFileName(), line).contains(text);
            }
          });
    }
  }

  @Test
  @DisplayName("nothing is called shared, and opening is what was written or absent")
  void neverPermissive() {
    for (Path file : files()) {
      forEach(
          file,
          (record, line) -> {
            assertThat(record.resource().sharing()).isNull();
            if (record.resource().opening() != null) {
              assertThat(line).contains(texts(record.resource().opening()));
            }
          });
    }
  }

  @Test
  @DisplayName("every place leads to the member of the source")
  void places() {
    Map<String, String> pointers = new TreeMap<>();
    forEach(
        file("city-database-formats.jsonl"),
        (record, line) -> {
          for (String name : List.of("title", "updateFrequency", "publicationDate")) {
            Location place = record.locate(ElementPath.RECORD.then(name));
            pointers.put(record.index() + " " + name, place.line() + " " + place.pointer());
          }
        });

    assertThat(pointers)
        .containsEntry("0 title", "1 /标题")
        .containsEntry("1 updateFrequency", "2 /更新周期")
        .containsEntry("2 publicationDate", "3 /发布时间")
        .hasSize(9);
  }

  @Test
  @DisplayName("what no table knows is reported at its place and kept")
  void reported() {
    List<String> said = new ArrayList<>();
    forEach(
        file("odd-records.jsonl"),
        (record, line) -> record.findings().forEach(finding -> said.add(line(finding))));

    assertThat(said)
        .containsExactly(
            "dialect/unknown-value apk 1 /资源格式",
            "dialect/unknown-value 基础信息 1 /数据类型",
            "dialect/unknown-value 无条件共享 1 /共享方式");
  }

  @Test
  @DisplayName("a list in the shape of a program's print-out gives its formats")
  void printedList() {
    List<ResourceFormat> formats = new ArrayList<>();
    forEach(
        file("province-list-text.jsonl"),
        (record, line) -> formats.addAll(record.resource().formats()));

    assertThat(formats)
        .containsExactly(
            ResourceFormat.builder().category("电子表格").type("xlsx").build(),
            ResourceFormat.builder().category("服务接口").type("api").build(),
            ResourceFormat.builder().category("服务接口").type("api").build());
  }

  @Test
  @DisplayName("a resource in the standard's own names reads the same with and without the dialect")
  void standardNames() throws IOException {
    String own =
        """
        {"code":"307004010100/000001","title":"甲","classification":{"type":"3","section":{"code":"004"}},
         "provider":{"name":"乙","x":[1,"2",null]},"items":[{"name":"丙","length":20,"y":true}],
         "formats":"xls","sharing":{"basis":"《某法》","methods":[{"type":"接口"}]},
         "keywords":["信用",{"word":"丁"}],"extensions":{"z":{"a":1}},"w":"5","summary":["odd"]}
        """
            .replace("\n", "");
    assertThat(read(own, PORTAL)).isEqualTo(read(own, null));
  }

  private static InformationResource read(String json, @Nullable Dialect dialect)
      throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    try (CatalogReader reader =
        CatalogReaders.open("in.jsonl", new ByteArrayInputStream(bytes), dialect)) {
      SourceRecord record = reader.next();
      assertThat(record).isNotNull();
      return record.resource();
    }
  }

  private static String line(Finding finding) {
    Location place = finding.location();
    return finding.rule()
        + " "
        + finding.value()
        + (place == null ? "" : " " + place.line() + " " + place.pointer());
  }

  /** All texts and numbers of a line, lists in text taken apart. */
  private static List<String> words(String json) {
    List<String> words = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING && parser.getText().startsWith("['")) {
          words.addAll(List.of(parser.getText().replaceAll("[\\[\\]' ]", "").split(",")));
        } else if (token == JsonToken.VALUE_STRING && !parser.getText().contains("://")) {
          words.addAll(List.of(parser.getText().split("[,;]|\r\n\t")));
        } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
          words.add(parser.getText());
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    words.remove("[]");
    return words;
  }

  private static List<String> texts(ElementGroup group) {
    List<String> texts = new ArrayList<>();
    for (ElementSlot slot : group.groupType().slots()) {
      Object value = group.value(slot);
      for (Object member :
          value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
        if (member instanceof ElementGroup inner) {
          texts.addAll(texts(inner));
        } else {
          texts.add((String) member);
        }
      }
    }
    group.extensions().values().values().forEach(value -> collect(value, texts));
    group.extensions().misshapen().values().forEach(value -> collect(value, texts));
    return texts;
  }

  private static void collect(ExtensionValue value, List<String> texts) {
    String spelling = value.spelling();
    if (spelling != null) {
      texts.add(spelling);
    } else if (value instanceof ExtensionValue.Sequence list) {
      list.members().forEach(member -> collect(member, texts));
    } else if (value instanceof ExtensionValue.Group group) {
      group.members().values().forEach(member -> collect(member, texts));
    }
  }
}
