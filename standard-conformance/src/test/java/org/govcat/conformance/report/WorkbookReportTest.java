package org.govcat.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.samples.Documents.lines;
import static org.govcat.conformance.samples.Documents.resource;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** The findings as a workbook of our own. */
class WorkbookReportTest {
  @ParameterizedTest
  @MethodSource("org.govcat.conformance.report.JsonReportTest#documents")
  void everyPartIsWellFormedAndTheSameEachTime(byte[] document) {
    byte[] one = Reports.bytes(ReportFormat.XLSX, Reports.check(document), Locale.CHINESE);

    assertThat(parts(one)).containsKeys("[Content_Types].xml", "xl/worksheets/sheet4.xml");
    assertThat(Reports.bytes(ReportFormat.XLSX, Reports.check(document), Locale.CHINESE))
        .isEqualTo(one);
  }

  @Test
  void theListSaysWhatWhereWhyAndHowToMendIt() {
    Document list =
        parts(
                Reports.bytes(
                    ReportFormat.XLSX,
                    Reports.check(lines(resource(1).without("/title"))),
                    Locale.CHINESE))
            .get("xl/worksheets/sheet2.xml");

    assertThat(row(list, 1)).isEqualTo("级别|规则|规则标识|位置|信息资源|信息资源代码|元素|值|问题|改法|依据");
    assertThat(row(list, 2))
        .startsWith("错误|信息资源名称必填|title/required|a.jsonl:1:1||307004010200/000001|title||未填写信息资源名称|")
        .endsWith("|1272 6.2 2 · 本库约定");
  }

  @Test
  void whatLooksLikeAFormulaIsAText() {
    Document list =
        parts(
                Reports.bytes(
                    ReportFormat.XLSX,
                    Reports.check(lines(resource(1).with("/updateFrequency", "=1+1"))),
                    Locale.CHINESE))
            .get("xl/worksheets/sheet2.xml");

    assertThat(list.getElementsByTagName("f").getLength()).isZero();
    assertThat(row(list, 2)).contains("|=1+1|");
  }

  private static String row(Document sheet, int number) {
    StringBuilder row = new StringBuilder();
    var cells = sheet.getElementsByTagName("row").item(number - 1).getChildNodes();
    for (int i = 0; i < cells.getLength(); i++) {
      row.append(i == 0 ? "" : "|").append(cells.item(i).getTextContent());
    }
    return row.toString();
  }

  private static Map<String, Document> parts(byte[] workbook) {
    Map<String, Document> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(
            entry.getName(),
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(zip.readAllBytes())));
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return parts;
  }
}
