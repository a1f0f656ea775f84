package org.govcat.serialization.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The one writer of workbooks: what it is given is what spreadsheets are told. */
class WorkbookWriterTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @Test
  void textsNumbersAndLinksStandInTheirCells() throws IOException {
    String sheet =
        written(
                new SheetDesign(),
                rows -> {
                  rows.row().text("名称", CellStyle.CAPTION).text(null, CellStyle.TEXT).number(12);
                  rows.row().link("去", "甲's", "B2");
                })
            .get(SHEET);

    assertThat(sheet)
        .contains("<c r=\"A1\" s=\"" + CellStyle.CAPTION.ordinal() + "\" t=\"inlineStr\">")
        .contains("<c r=\"C1\" s=\"0\"><v>12</v></c></row>")
        .contains("<hyperlink ref=\"A2\" location=\"'甲''s'!B2\"/>")
        .doesNotContain("\"B1\"");
  }

  @Test
  void aTextThatWouldRunIsQuoted() throws IOException {
    String sheet =
        written(new SheetDesign(), rows -> rows.row().text("=1+1", CellStyle.TEXT)).get(SHEET);

    assertThat(sheet)
        .contains("<c r=\"A1\" s=\"" + CellStyle.QUOTED.ordinal() + "\" t=\"inlineStr\">")
        .doesNotContain("<f>");
  }

  @Test
  void whatIsSaidOfTheSheetWhileItIsWrittenStandsBehindItsRows() throws IOException {
    SheetDesign design = new SheetDesign().filtered(1).frozen(1, 0).column(20, false);
    Map<String, String> parts =
        written(
            design,
            rows -> {
              rows.row().text("a", CellStyle.CAPTION).text("b", CellStyle.CAPTION);
              rows.row().text("1", CellStyle.TEXT);
              design.merge("A2:A3").note(0, 1, "说明<1>").choice(1, 2, "$A$1", true, "选");
            });

    assertThat(parts.get(SHEET))
        .contains("</sheetData><autoFilter ref=\"A1:B2\"/><mergeCells count=\"1\">")
        .contains("<mergeCell ref=\"A2:A3\"/></mergeCells><dataValidations count=\"1\">")
        .contains("sqref=\"B2:B5000\"><formula1>$A$1</formula1>")
        .contains("<legacyDrawing r:id=\"rId2\"/></worksheet>");
    assertThat(parts.get("xl/comments1.xml")).contains("ref=\"A1\"").contains("说明&lt;1&gt;");
    assertThat(parts.get("[Content_Types].xml")).contains("/xl/comments1.xml");
  }

  @Test
  void theSameContentGivesTheSameBytes() throws IOException {
    assertThat(bytes(new SheetDesign(), rows -> rows.row().number(1)))
        .isEqualTo(bytes(new SheetDesign(), rows -> rows.row().number(1)));
  }

  @Test
  void aSheetWithinAnotherWorkbookHasNoStyleOfOurs() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SheetWriter sheet = SheetWriter.within(out, new SheetDesign().column(20, false));
    sheet.row().text("名称", CellStyle.CAPTION).number(2);
    sheet.finish();

    assertThat(out.toString(UTF_8)).contains("<c r=\"B1\"><v>2</v></c>").doesNotContain(" s=\"");
  }

  private interface Rows {
    void write(SheetWriter sheet) throws IOException;
  }

  private static byte[] bytes(SheetDesign design, Rows rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WorkbookWriter workbook = new WorkbookWriter(out)) {
      rows.write(workbook.sheet("甲", design));
    }
    return out.toByteArray();
  }

  private static Map<String, String> written(SheetDesign design, Rows rows) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(design, rows)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return parts;
  }
}
