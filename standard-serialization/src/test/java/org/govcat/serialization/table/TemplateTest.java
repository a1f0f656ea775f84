package org.govcat.serialization.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.govcat.serialization.Reading;
import org.govcat.serialization.WorkbookTemplates;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the empty workbook of a standard")
class TemplateTest {
  private static byte[] template(Locale locale) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WorkbookTemplates.write(Standards.builtIn("guide-2017"), locale, bytes);
    return bytes.toByteArray();
  }

  private static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return parts;
  }

  @Test
  @DisplayName("in Chinese: captions with marks, notes, lists that depend on each other")
  void chinese() throws IOException {
    Map<String, String> parts = parts(template(Locale.CHINESE));

    assertThat(parts.get("xl/workbook.xml"))
        .contains("name=\"信息资源目录\"", "name=\"填写示例\"", "name=\"代码表\"", "name=\"填表说明\"");
    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .contains("信息资源名称*")
        .contains("<row r=\"2\" hidden=\"1\">")
        .contains("OFFSET(")
        .contains("<dataValidation type=\"list\"");
    assertThat(parts.get("xl/comments1.xml")).contains("必填").contains("依据：").contains("例如：");
  }

  @Test
  @DisplayName(
      "in English: the same with English captions and notes, and the words of the standard")
  void english() throws IOException {
    Map<String, String> parts = parts(template(Locale.ENGLISH));

    assertThat(parts.get("xl/workbook.xml"))
        .contains("name=\"Catalogue\"", "name=\"Example\"", "name=\"Code lists\"")
        .contains("name=\"Instructions\"");
    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .contains("title</t>")
        .doesNotContain("信息资源名称");
    assertThat(parts.get("xl/comments1.xml")).contains("Mandatory").doesNotContain("必填");
    assertThat(parts.get("xl/worksheets/sheet3.xml")).contains("有条件共享");
  }

  @Test
  @DisplayName("its own example is no resource, and that is told, in either language")
  void exampleIsNoResource() throws IOException {
    for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      Reading reading = Reading.of(template(locale));

      assertThat(reading.resources()).isEmpty();
      assertThat(reading.said()).containsExactly("table/sheet-left-out 1:1");
    }
  }
}
