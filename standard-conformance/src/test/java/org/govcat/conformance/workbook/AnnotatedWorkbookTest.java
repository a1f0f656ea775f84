package org.govcat.conformance.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.govcat.conformance.workbook.SheetMarks.Colour;
import org.govcat.conformance.workbook.SheetMarks.Mark;
import org.govcat.serialization.workbook.SheetDesign;
import org.govcat.serialization.workbook.SheetWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody's own workbook comes back with findings in it, and otherwise as it was. */
class AnnotatedWorkbookTest {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String ROWS =
      "<row r=\"1\" spans=\"1:3\" ht=\"30\" customHeight=\"1\"><c r=\"A1\" s=\"1\""
          + " t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>摘要 &amp;"
          + " 说明</t></is></c></row>\r\n"
          + "<row r=\"2\"><c r=\"A2\" s=\"2\"><v>1.5</v></c><c"
          + " r=\"C2\"><f>A2*2</f><v>3</v></c></row><row r=\"3\" hidden=\"1\"><c r=\"A3\""
          + " t=\"s\"><v>1</v></c></row><row r=\"4\"/>";
  private static final String SHEET =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<worksheet xmlns=\""
          + MAIN
          + "\" xmlns:x14ac=\"urn:x\" x14ac:odd='q'><dimension"
          + " ref=\"A1:C4\"/><sheetViews><sheetView tabSelected=\"1\""
          + " workbookViewId=\"0\"/></sheetViews><sheetData>"
          + ROWS
          + "</sheetData><autoFilter ref=\"A1:C3\"/><mergeCells count=\"1\"><mergeCell"
          + " ref=\"A2:A3\"/></mergeCells><conditionalFormatting sqref=\"A1\"><cfRule"
          + " type=\"expression\" dxfId=\"0\""
          + " priority=\"4\"><formula>A1&gt;1</formula></cfRule></conditionalFormatting><dataValidations"
          + " count=\"1\"><dataValidation type=\"list\""
          + " sqref=\"B2\"><formula1>\"甲,乙\"</formula1></dataValidation></dataValidations><pageMargins"
          + " left=\"0.7\" right=\"0.7\" top=\"0.7\" bottom=\"0.7\" header=\"0.3\""
          + " footer=\"0.3\"/><!-- 备注 --></worksheet>";
  private static final String OTHER =
      "<worksheet xmlns=\""
          + MAIN
          + "\"><sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c></row>"
          + "</sheetData><legacyDrawing xmlns:r=\""
          + REL
          + "\" r:id=\"rId2\"/></worksheet>";
  private static final SheetMarks MARKS =
      new SheetMarks(
          "目录",
          List.of(
              new Mark("A2", "错误：<未填写>摘要", Colour.ERROR),
              new Mark("C2", null, Colour.ERROR),
              new Mark("A3", null, Colour.WARNING)),
          states(2, "有错误"));

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeWorkbook() throws IOException {
    file = folder.resolve("目录.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
              + " Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
              + " PartName=\"/xl/comments2.xml\" ContentType=\"c\"/></Types>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + MAIN
              + "\" xmlns:r=\""
              + REL
              + "\"><bookViews><workbookView xWindow=\"0\"/></bookViews><sheets><sheet name=\"目录\""
              + " sheetId=\"3\" r:id=\"rId1\"/><sheet name=\"其他\" sheetId=\"7\""
              + " r:id=\"rId2\"/></sheets><definedNames><definedName name=\"_xlnm._FilterDatabase\""
              + " localSheetId=\"0\""
              + " hidden=\"1\">目录!$A$1:$C$3</definedName></definedNames></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships"
              + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
              + " Id=\"rId1\" Type=\""
              + REL
              + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\""
              + REL
              + "/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>");
      part(
          zip,
          "xl/styles.xml",
          "<styleSheet xmlns=\""
              + MAIN
              + "\"><cellXfs count=\"1\"><xf/></cellXfs><cellStyles count=\"1\"><cellStyle"
              + " name=\"Normal\" xfId=\"0\"/></cellStyles><dxfs"
              + " count=\"1\"><dxf><font><b/></font></dxf></dxfs></styleSheet>");
      part(
          zip,
          "xl/sharedStrings.xml",
          "<sst xmlns=\"" + MAIN + "\"><si><t>名称</t></si><si><t>乙</t></si></sst>");
      part(zip, "xl/worksheets/sheet1.xml", SHEET);
      part(zip, "xl/worksheets/sheet2.xml", OTHER);
      part(
          zip,
          "xl/worksheets/_rels/sheet2.xml.rels",
          "<Relationships"
              + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
              + " Id=\"rId1\" Type=\""
              + REL
              + "/comments\" Target=\"../comments2.xml\"/><Relationship Id=\"rId2\" Type=\""
              + REL
              + "/vmlDrawing\" Target=\"../drawings/vmlDrawing1.vml\"/></Relationships>");
      part(
          zip,
          "xl/comments2.xml",
          "<comments xmlns=\""
              + MAIN
              + "\"><authors><author>张科长</author></authors><commentList/></comments>");
      part(zip, "xl/drawings/vmlDrawing1.vml", "<xml>not <br> well-formed</xml>");
      part(zip, "customXml/item1.xml", "<keep/>");
    }
  }

  @Test
  void whatIsNotTouchedIsTheSameAndWhatIsTouchedHasOnlyMore() throws IOException {
    Map<String, String> before = parts(Files.readAllBytes(file));
    Map<String, String> after = parts(annotated(file, MARKS));

    for (String name :
        List.of(
            "xl/sharedStrings.xml",
            "xl/worksheets/sheet2.xml",
            "xl/comments2.xml",
            "xl/drawings/vmlDrawing1.vml",
            "customXml/item1.xml",
            "xl/worksheets/_rels/sheet2.xml.rels")) {
      assertThat(after.get(name)).as(name).isEqualTo(before.get(name));
    }
    String sheet = after.get("xl/worksheets/sheet1.xml");
    assertThat(sheet)
        .contains(
            "</c><c r=\"D1\" t=\"inlineStr\"><is><t"
                + " xml:space=\"preserve\">GovCat</t></is></c></row>\r\n")
        .contains(
            "<c r=\"D2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">有错误</t></is></c></row>")
        .contains(
            "<conditionalFormatting sqref=\"A2 C2\"><cfRule type=\"expression\" dxfId=\"1\""
                + " priority=\"5\">")
        .contains(
            "<conditionalFormatting sqref=\"A3\"><cfRule type=\"expression\" dxfId=\"2\""
                + " priority=\"6\">");
    String without =
        sheet
            .replaceAll("<c r=\"D\\d\".*?</c>", "")
            .replaceAll("<conditionalFormatting sqref=\"A[23][^>]*>.*?</conditionalFormatting>", "")
            .replaceAll("<legacyDrawing [^>]*>", "");
    assertThat(without).isEqualTo(SHEET);
    assertThat(sheet.indexOf("<conditionalFormatting sqref=\"A2"))
        .isLessThan(sheet.indexOf("<dataValidations"));
    assertThat(sheet).endsWith("r:id=\"rIdGovCatDrawing\"/></worksheet>");
  }

  @Test
  void theListStandsFirstAndTheSheetInViewStays() throws IOException {
    Map<String, String> after = parts(annotated(file, MARKS));

    assertThat(after.get("xl/workbook.xml"))
        .contains("<workbookView xWindow=\"0\" activeTab=\"1\"/>")
        .containsPattern(
            "<sheets><sheet [^>]*name=\"GovCat\" sheetId=\"8\" r:id=\"rIdGovCat\"/><sheet"
                + " name=\"目录\"")
        .contains("localSheetId=\"1\"");
    assertThat(after.get("xl/worksheets/govcat.xml"))
        .contains("A2")
        .contains("location=\"'目录'!A2\"");
    assertThat(after.get("[Content_Types].xml"))
        .contains("PartName=\"/xl/worksheets/govcat.xml\"")
        .contains("PartName=\"/xl/govcat/notes1.xml\"")
        .contains("Extension=\"vml\"")
        .contains("PartName=\"/xl/comments2.xml\"");
    assertThat(after.get("xl/govcat/notes1.xml"))
        .contains("<author>GovCat</author>")
        .contains("ref=\"A2\"")
        .contains("错误：&lt;未填写&gt;摘要")
        .doesNotContain("C2");
  }

  @Test
  void everyPartIsWellFormedAndEveryRelationLeadsToAPart() throws Exception {
    Map<String, String> after = parts(annotated(file, MARKS));

    for (Map.Entry<String, String> part : after.entrySet()) {
      if (!part.getKey().contains("vmlDrawing1")) {
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(part.getValue().getBytes(UTF_8)));
      }
    }
    assertThat(after.get("xl/worksheets/_rels/sheet1.xml.rels"))
        .contains("Target=\"/xl/govcat/notes1.xml\"")
        .contains("Target=\"/xl/govcat/notes1.vml\"");
    assertThat(after).containsKeys("xl/govcat/notes1.xml", "xl/govcat/notes1.vml");
  }

  @Test
  void whatWasPutInBeforeIsReplaced() throws IOException {
    byte[] once = annotated(file, MARKS);
    Path again = folder.resolve("again.xlsx");
    Files.write(again, once);

    assertThat(parts(annotated(again, MARKS))).isEqualTo(parts(once));
    Path clean = folder.resolve("clean.xlsx");
    Files.write(clean, annotated(again, new SheetMarks("目录", List.of(), states(2, "未发现错误"))));
    String sheet = parts(Files.readAllBytes(clean)).get("xl/worksheets/sheet1.xml");
    assertThat(sheet)
        .doesNotContain("有错误")
        .contains("未发现错误")
        .doesNotContain("legacyDrawing")
        .doesNotContain("LEN(");
    assertThat(parts(Files.readAllBytes(clean)))
        .doesNotContainKeys("xl/govcat/notes1.xml", "xl/govcat/notes1.vml");
    assertThat(parts(annotated(clean, MARKS)).get("xl/worksheets/sheet1.xml"))
        .isEqualTo(parts(once).get("xl/worksheets/sheet1.xml"));
  }

  @Test
  void aSheetWithNotesOfItsOwnGetsNoneOfOurs() throws IOException {
    SheetMarks other =
        new SheetMarks("其他", List.of(new Mark("A1", "x", Colour.ERROR)), states(1, "有错误"));
    Map<String, String> after = parts(annotated(file, other));

    assertThat(after).doesNotContainKey("xl/govcat/notes1.xml");
    assertThat(after.get("xl/worksheets/sheet2.xml"))
        .contains("r:id=\"rId2\"")
        .contains("<c r=\"B1\"")
        .contains("LEN(");
  }

  @Test
  void aColumnThatOthersAddedBehindOursIsNotInTheWay() throws IOException {
    Path again = folder.resolve("again.xlsx");
    Map<String, String> once = parts(annotated(file, MARKS));
    once.computeIfPresent(
        "xl/worksheets/sheet1.xml",
        (name, text) ->
            text.replace(
                "<t xml:space=\"preserve\">有错误</t></is></c>",
                "<t>有错误</t></is></c><c r=\"E2\"><v>9</v></c>"));
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(again))) {
      for (Map.Entry<String, String> part : once.entrySet()) {
        part(zip, part.getKey(), part.getValue());
      }
    }

    assertThat(parts(annotated(again, MARKS)).get("xl/worksheets/sheet1.xml"))
        .contains("<c r=\"E2\"><v>9</v></c><c r=\"F2\"")
        .doesNotContain("<c r=\"D");
  }

  @Test
  void whatIsNoWorkbookIsSaidSo() throws IOException {
    Path text = folder.resolve("a.xlsx");
    Files.writeString(text, "a,b");

    assertThatThrownBy(() -> annotated(text, MARKS)).isInstanceOf(IOException.class);
  }

  private static SheetMarks.States states(int first, String word) {
    return new SheetMarks.States() {
      @Override
      public int firstRow() {
        return first;
      }

      @Override
      public @Nullable String at(int row) {
        return row == first ? word : null;
      }
    };
  }

  private static byte[] annotated(Path file, SheetMarks marks) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnnotatedWorkbook.write(file, List.of(marks), new LinkedList(marks.sheet()), out);
    return out.toByteArray();
  }

  /** A first sheet with one link. */
  private record LinkedList(String sheet) implements AnnotatedWorkbook.FirstSheet {
    @Override
    public SheetDesign design() {
      return new SheetDesign().column(20, false);
    }

    @Override
    public void write(SheetWriter out) throws IOException {
      out.row().link("A2", sheet, "A2");
    }
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(UTF_8));
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
}
