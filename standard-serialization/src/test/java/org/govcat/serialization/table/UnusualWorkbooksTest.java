package org.govcat.serialization.table;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.serialization.table.WorkbookParts.MAIN;
import static org.govcat.serialization.table.WorkbookParts.RELATION;
import static org.govcat.serialization.table.WorkbookParts.SHEET;
import static org.govcat.serialization.table.WorkbookParts.parts;

import java.nio.charset.Charset;
import java.util.List;
import org.govcat.model.InformationResource;
import org.govcat.serialization.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("workbooks that few programs write say what the usual ones say")
class UnusualWorkbooksTest {
  private static final String PART = "xl/worksheets/sheet1.xml";
  private static final String HEAD =
      "<row r=\"1\">" + text("A1", "信息资源名称") + text("B1", "信息资源代码") + "</row>";
  private static final String FIRST =
      "<row r=\"2\">" + text("A2", "甲") + text("B2", "x/1") + "</row>";

  private static String text(String cell, String text) {
    return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  private static List<String> titles(byte[] workbook) {
    Reading reading = Reading.of(workbook);
    assertThat(reading.said()).isEmpty();
    return reading.resources().stream().map(InformationResource::title).toList();
  }

  private static byte[] rows(String rows) {
    return parts(PART, SHEET.formatted(HEAD + rows));
  }

  private static byte[] encoded(String sheet, Charset charset) {
    return WorkbookParts.edited(charset, text -> text, PART, sheet);
  }

  @Test
  @DisplayName("a prefix on every name of the sheet")
  void prefixes() {
    String plain = SHEET.formatted(HEAD + FIRST);
    String prefixed =
        plain.replace("</", "</x:").replaceAll("<(?=[a-z])", "<x:").replace("xmlns=", "xmlns:x=");

    assertThat(prefixed).startsWith("<x:worksheet xmlns:x=");
    assertThat(titles(parts(PART, prefixed))).containsExactly("甲");
  }

  @Test
  @DisplayName("the names of strict OOXML (ISO/IEC 29500-1)")
  void strict() {
    byte[] workbook =
        WorkbookParts.edited(
            UTF_8,
            text ->
                text.replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                    .replace(RELATION, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
            PART,
            SHEET.formatted(HEAD + FIRST));

    assertThat(titles(workbook)).containsExactly("甲");
  }

  @Test
  @DisplayName("a sheet in UTF-16, and one in UTF-8 with its mark")
  void encodings() {
    String sheet = SHEET.formatted(HEAD + FIRST);

    assertThat(titles(encoded("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + sheet, UTF_16)))
        .containsExactly("甲");
    assertThat(titles(encoded("\uFEFF" + sheet, UTF_8))).containsExactly("甲");
  }

  @Test
  @DisplayName("rows out of order and twice, a dimension that lies, cells without a name")
  void disorder() {
    String sheet =
        SHEET
            .formatted(
                HEAD
                    + "<row r=\"9\">"
                    + text("A9", "丙")
                    + "</row><row r=\"3\">"
                    + text("A3", "甲")
                    + "</row><row r=\"3\">"
                    + text("A3", "乙")
                    + "</row><row><c t=\"inlineStr\"><is><t>丁</t></is></c></row>")
            .replace("<sheetData>", "<dimension ref=\"A1:A1\"/><sheetData>");

    assertThat(titles(parts(PART, sheet))).containsExactly("丙", "甲", "乙", "丁");
  }

  @Test
  @DisplayName("as many columns as a sheet can have")
  void widest() {
    String row = "<row r=\"2\">" + text("A2", "甲") + text("XFD2", "远") + "</row>";
    Reading reading = Reading.of(rows(row + "<row r=\"3\">" + text("A3", "乙") + "</row>"));

    assertThat(reading.resources())
        .extracting(InformationResource::title)
        .containsExactly("甲", "乙");
    assertThat(reading.resources().get(0).extensions().values()).containsOnlyKeys("XFD");
    assertThat(reading.said()).containsExactly("table/column-without-caption 2:16384");
  }

  @Test
  @DisplayName("many columns without a caption in one row are told one by one")
  void unnamed() {
    String row = "<row r=\"2\">" + text("A2", "甲") + text("B2", "x/1");
    Reading reading = Reading.of(rows(row + "<c><v>1</v></c>".repeat(16_382) + "</row>"));

    assertThat(reading.resource().extensions().values()).hasSize(16_382).containsKey("XFD");
    assertThat(reading.findings()).hasSize(16_382);
  }

  @Test
  @DisplayName("days that are counted from 1904")
  void from1904() {
    String sheet =
        SHEET.formatted(
            "<row r=\"1\">"
                + text("A1", "信息资源名称")
                + text("B1", "发布日期")
                + "</row><row r=\"2\">"
                + text("A2", "甲")
                + "<c r=\"B2\" s=\"1\"><v>41586</v></c></row>");
    byte[] workbook =
        WorkbookParts.edited(
            UTF_8,
            text -> text.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"),
            "xl/styles.xml",
            "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
            PART,
            sheet);

    assertThat(Reading.of(workbook).resource().publicationDate()).hasToString("2017-11-09");
  }
}
