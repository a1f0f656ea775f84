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
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook is divided so that of the rows of others nothing is left but their numbers. */
class DividedWorkbookTest {
  private static final int FIRST = 0;
  private static final int SECOND = 1;
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String MAIN =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
          + REL
          + "\"";
  private static final String HEAD = "<row r=\"1\"><c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c></row>";
  private static final String ROW_2 =
      "<row r=\"2\" ht=\"20\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><f t=\"shared\""
          + " ref=\"B2:B4\" si=\"0\">ROW()-1</f><v>1</v></c></row>";
  private static final String ROW_3 =
      "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"B3\"><f t=\"shared\" si=\"0\"/>"
          + "<v>2</v></c><c r=\"C3\" t=\"inlineStr\"><is><t>乙的摘要</t></is></c></row>";
  private static final String ROW_4 =
      "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>3</v></c><c r=\"B4\"><f>B3+1</f></c></row>";
  private static final String TOTAL =
      "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>4</v></c><c r=\"B5\"><f>COUNTA(A2:A4)</f><v>3</v>"
          + "</c></row>";
  private static final String LINKS =
      "<hyperlinks><hyperlink ref=\"A3\" r:id=\"rId1\" display=\"乙的网址\"/></hyperlinks>";
  private static final String BEHIND =
      "<mergeCells count=\"1\"><mergeCell ref=\"C3:C4\"/></mergeCells><dataValidations"
          + " count=\"1\"><dataValidation type=\"list\" sqref=\"B2:B99\"><formula1>\"是,否\""
          + "</formula1></dataValidation></dataValidations>";

  @TempDir Path folder;
  private Path file;
  private final RowOwners owners = new RowOwners();

  @BeforeEach
  void writeWorkbook() throws IOException {
    file = folder.resolve("目录.xlsx");
    write(Map.of());
    owners.set("目录", 2, FIRST);
    owners.set("目录", 3, SECOND);
    owners.set("目录", 4, RowOwners.WITHHELD);
  }

  private void write(Map<String, String> more) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types><Override PartName=\"/xl/calcChain.xml\" ContentType=\"c\"/><Override"
            + " PartName=\"/xl/workbook.xml\" ContentType=\"w\"/></Types>");
    parts.put(
        "xl/workbook.xml",
        "<workbook"
            + MAIN
            + "><sheets><sheet name=\"目录\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"说明\""
            + " sheetId=\"2\" r:id=\"rId2\"/><sheet name=\"GovCat\" sheetId=\"3\" r:id=\"rId3\"/>"
            + "</sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships>"
            + relation("rId1", "worksheet", "worksheets/sheet1.xml")
            + relation("rId2", "worksheet", "worksheets/sheet2.xml")
            + relation("rId3", "worksheet", "worksheets/sheet3.xml")
            + relation("rId4", "calcChain", "calcChain.xml")
            + "</Relationships>");
    parts.put("xl/calcChain.xml", "<calcChain><c r=\"B2\" i=\"1\"/></calcChain>");
    parts.put("xl/sharedStrings.xml", "<sst" + MAIN + ">" + texts() + "</sst>");
    parts.put("xl/worksheets/sheet1.xml", sheet(HEAD + ROW_2 + ROW_3 + ROW_4 + TOTAL, LINKS));
    parts.put("xl/worksheets/sheet2.xml", sheet("<row r=\"2\"><c t=\"s\"><v>5</v></c></row>", ""));
    parts.put("xl/worksheets/sheet3.xml", sheet("<row r=\"2\"><c t=\"s\"><v>6</v></c></row>", ""));
    parts.put(
        "xl/worksheets/_rels/sheet1.xml.rels",
        "<Relationships>"
            + relation("rId1", "hyperlink", "http://example.org/乙")
            + relation("rId2", "comments", "../comments1.xml")
            + "</Relationships>");
    parts.put(
        "xl/comments1.xml",
        "<comments"
            + MAIN
            + "><authors><author>张</author></authors><commentList><comment ref=\"A2\""
            + " authorId=\"0\"><text><t>甲的备注</t></text></comment><comment ref=\"A3\""
            + " authorId=\"0\"><text><t>乙的备注</t></text></comment></commentList></comments>");
    parts.putAll(more);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    }
  }

  private static String texts() {
    StringBuilder texts = new StringBuilder();
    for (String text : new String[] {"名称", "甲", "乙", "涉密", "合计", "说明", "旧清单"}) {
      texts.append("<si><t>").append(text).append("</t></si>");
    }
    return texts.toString();
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + REL
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String sheet(String rows, String links) {
    return "<worksheet"
        + MAIN
        + "><sheetData>"
        + rows
        + "</sheetData>"
        + BEHIND
        + links
        + "</worksheet>";
  }

  @Test
  void rowsOfOthersAreEmptyAndHiddenAndFormulasOfOwnRowsAreTheirResults() throws IOException {
    assertThat(part(FIRST, "xl/worksheets/sheet1.xml"))
        .isEqualTo(
            sheet(
                HEAD
                    + "<row r=\"2\" ht=\"20\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><v>1</v>"
                    + "</c></row><row r=\"3\" hidden=\"1\"/><row r=\"4\" hidden=\"1\"/>"
                    + TOTAL,
                ""));
    assertThat(part(SECOND, "xl/worksheets/sheet1.xml"))
        .isEqualTo(
            sheet(
                HEAD
                    + "<row r=\"2\" hidden=\"1\"/>"
                    + ROW_3.replace("<f t=\"shared\" si=\"0\"/>", "")
                    + "<row r=\"4\" hidden=\"1\"/>"
                    + TOTAL,
                LINKS));
  }

  @Test
  void aFormulaWithoutResultStays() throws IOException {
    owners.set("目录", 4, FIRST);

    assertThat(part(FIRST, "xl/worksheets/sheet1.xml")).contains(ROW_4);
  }

  @Test
  void textsNotesAndLinksOfOthersAreGone() throws IOException {
    assertThat(part(FIRST, "xl/sharedStrings.xml"))
        .contains(
            "<si><t>名称</t></si><si><t>甲</t></si><si><t/></si><si><t/></si>"
                + "<si><t>合计</t></si><si><t>说明</t></si><si><t/></si>");
    assertThat(part(FIRST, "xl/comments1.xml"))
        .contains("甲的备注")
        .contains("<comment ref=\"A3\" authorId=\"0\"><text/></comment>");
    assertThat(part(FIRST, "xl/worksheets/_rels/sheet1.xml.rels"))
        .doesNotContain("example.org")
        .contains("comments1.xml");
    assertThat(part(SECOND, "xl/worksheets/_rels/sheet1.xml.rels")).contains("example.org/乙");
  }

  @Test
  void aTextThatSeveralShowIsThereForEachOfThem() throws IOException {
    write(
        Map.of(
            "xl/worksheets/sheet1.xml",
            sheet(ROW_2.replace("<v>1</v></c><c", "<v>2</v></c><c") + ROW_3, "")));

    assertThat(part(FIRST, "xl/sharedStrings.xml")).contains("乙").doesNotContain("甲");
    assertThat(part(SECOND, "xl/sharedStrings.xml")).contains("乙").doesNotContain("甲");
    assertThat(part(2, "xl/sharedStrings.xml")).doesNotContain("乙");
  }

  @Test
  void theOrderOfCalculationIsLeftToTheSpreadsheet() throws IOException {
    Map<String, String> parts = parts(FIRST);

    assertThat(parts).doesNotContainKey("xl/calcChain.xml");
    assertThat(parts.get("xl/_rels/workbook.xml.rels")).doesNotContain("calcChain");
    assertThat(parts.get("[Content_Types].xml"))
        .doesNotContain("calcChain")
        .contains("/xl/workbook.xml");
  }

  @Test
  void aWorkbookWithCopiesOfItsCellsIsNotDivided() throws IOException {
    write(Map.of("xl/pivotCache/pivotCacheRecords1.xml", "<r/>"));

    assertThatThrownBy(() -> DividedWorkbook.open(file, owners))
        .isInstanceOf(CopiedCellsException.class)
        .hasMessage("xl/pivotCache/pivotCacheRecords1.xml holds copies of cells");
  }

  private String part(int owner, String name) throws IOException {
    return String.valueOf(parts(owner).get(name));
  }

  private Map<String, String> parts(int owner) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DividedWorkbook workbook = DividedWorkbook.open(file, owners)) {
      workbook.write(owner, out);
    }
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return parts;
  }
}
