package org.govcat.serialization.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.serialization.table.WorkbookParts.RELATION;
import static org.govcat.serialization.table.WorkbookParts.SHEET;
import static org.govcat.serialization.table.WorkbookParts.parts;
import static org.govcat.serialization.table.WorkbookParts.zip;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.govcat.handmade.HandMadeWorkbook;
import org.govcat.model.InformationResource;
import org.govcat.serialization.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("hostile and broken tables give a message with its place, never an exception")
class HostileTablesTest {
  private static final String HEAD = "信息资源名称,信息资源代码,信息资源摘要\n";

  private static Reading workbook(String sheet) {
    return Reading.of(parts("xl/worksheets/sheet1.xml", sheet));
  }

  private static Reading rows(String rows) {
    return workbook(SHEET.formatted(rows));
  }

  @Test
  @DisplayName("a sheet that unpacks to a thousand times its size is not unpacked whole")
  void bomb() {
    Reading reading = rows("<row>" + " ".repeat(24 << 20) + "</row>");

    assertThat(reading.said()).containsExactly("read/limit unpacked 1:1");
  }

  @Test
  @DisplayName("a text of more than a million characters")
  void longText() {
    String text = "<c t=\"inlineStr\"><is><t>" + "长".repeat(1_000_001) + "</t></is></c>";

    assertThat(rows("<row r=\"1\">" + text + "</row>").said())
        .containsExactly("read/limit text 1:1");
  }

  @Test
  @DisplayName("entities in a sheet, in the list of sheets and in the shared texts")
  void entities() {
    String type = "<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>";

    assertThat(workbook(type + SHEET.formatted("<row><c><v>&c;</v></c></row>")).said())
        .containsExactly("read/malformed document-type 1:1");
    assertThat(
            Reading.of(
                    parts(
                        "xl/worksheets/sheet1.xml",
                        SHEET.formatted(""),
                        "xl/sharedStrings.xml",
                        type + "<sst><si><t>&a;</t></si></sst>"))
                .said())
        .containsExactly("read/malformed document-type 1:1");
  }

  @Test
  @DisplayName("an old workbook, an encrypted one, a web page and other files by the name of xlsx")
  void otherFiles() {
    byte[] ole = new byte[2048];
    byte[] magic = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(magic, 0, ole, 0, magic.length);
    byte[] encrypted = ole.clone();
    byte[] name = "EncryptedPackage".getBytes(UTF_16LE);
    System.arraycopy(name, 0, encrypted, 1024, name.length);

    assertThat(Reading.of(ole).said()).containsExactly("read/not-a-catalogue old-workbook 1:1");
    assertThat(Reading.of(encrypted).said())
        .containsExactly("read/not-a-catalogue encrypted-workbook 1:1");
    assertThat(Reading.of("<html><table><tr><td>信息资源名称</td></tr></table></html>").said())
        .containsExactly("read/not-a-catalogue html 1:1");
    assertThat(
            Reading.of(zip("word/document.xml", "<w/>", "[Content_Types].xml", "<Types/>")).said())
        .containsExactly("read/malformed no-workbook 1:1");
    assertThat(Reading.of(zip("content.xml", "<x/>", "META-INF/manifest.xml", "<x/>")).said())
        .containsExactly("read/malformed open-document 1:1");
  }

  @Test
  @DisplayName("an archive that is cut or overwritten")
  void cutArchives() {
    byte[] whole = new HandMadeWorkbook().sheet("表", "信息资源名称|信息资源代码", "甲|1").bytes();

    for (int length = 8; length < whole.length; length += 97) {
      Reading reading = Reading.of(Arrays.copyOf(whole, length));
      assertThat(reading.complete()).as("cut at " + length).isFalse();
      assertThat(reading.said()).as("cut at " + length).hasSize(1);
    }
    for (int at = 4; at < whole.length; at += 53) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x55;
      Reading reading = Reading.of(damaged);
      assertThat(reading.complete() || !reading.findings().isEmpty()).as("at " + at).isTrue();
    }
  }

  @Test
  @DisplayName("relations that lead nowhere, out of the file or round in a circle")
  void relations() {
    assertThat(Reading.of(parts()).said()).containsExactly("read/malformed no-such-sheet 1:1");
    String outside =
        "<Relationships><Relationship Id=\"r1\" TargetMode=\"External\" Type=\""
            + RELATION
            + "/worksheet\" Target=\"http://example.invalid/s.xml\"/></Relationships>";
    byte[] external =
        zip(
            "_rels/.rels",
            "<Relationships><Relationship Id=\"b\" Type=\""
                + RELATION
                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
            "xl/workbook.xml",
            "<workbook xmlns:r=\""
                + RELATION
                + "\"><sheets><sheet name=\"表\" r:id=\"r1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            outside);
    assertThat(Reading.of(external).said()).containsExactly("read/malformed no-sheet 1:1");
    byte[] circle =
        zip(
            "_rels/.rels",
            "<Relationships><Relationship Id=\"b\" Type=\""
                + RELATION
                + "/officeDocument\" Target=\"_rels/.rels\"/></Relationships>");
    assertThat(Reading.of(circle).said()).containsExactly("read/malformed no-sheet 1:1");
    byte[] upwards =
        zip(
            "_rels/.rels",
            "<Relationships><Relationship Id=\"b\" Type=\""
                + RELATION
                + "/officeDocument\" Target=\"../../../etc/passwd\"/></Relationships>");
    assertThat(Reading.of(upwards).said()).containsExactly("read/malformed no-workbook 1:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<row r='1'><c t='s'><v>99</v></c></row> | read/malformed no-such-text 1:1",
        "<row r='1'><c t='s'><v>-1</v></c></row> | read/malformed broken-part 1:1",
        "<row r='99999999'><c><v>1</v></c></row> | read/limit rows 1:1",
        "<row r='1'><c><v>1</v> | read/malformed broken-part 1:1",
        "<row r='1'><c r='A1'><v>1</x></c></row> | read/malformed broken-part 1:1"
      })
  @DisplayName("cells that cannot be")
  void cells(String rows, String said) {
    assertThat(rows(rows).said()).containsExactly(said);
  }

  @Test
  @DisplayName("more columns than a sheet can have, and cells nested without end")
  void endless() {
    assertThat(rows("<row>" + "<c><v>1</v></c>".repeat(20_000) + "</row>").said())
        .containsExactly("read/limit columns 1:16385");
    assertThat(rows("<row>" + "<c>".repeat(5_000) + "</row>").complete()).isFalse();
    assertThat(rows("<row><c r=\"XFD9999999\"><v>1</v></c></row>").complete()).isFalse();
  }

  @Test
  @DisplayName("cells far to the right in every row of a resource")
  void farCells() {
    String far = "<row><c r=\"A1\" t=\"inlineStr\"><is><t>信息资源名称</t></is></c></row>";
    String row = "<row><c r=\"XFD1\"><v>1</v></c></row>";

    assertThat(rows(far + row.repeat(9_000)).said())
        .containsExactly("read/limit cells-of-resource 63:16384");
  }

  @Test
  @DisplayName("more parts than a workbook has")
  void manyParts() {
    String[] parts = new String[2 * 10_001];
    for (int i = 0; i < parts.length; i += 2) {
      parts[i] = "p" + i;
      parts[i + 1] = "";
    }

    assertThat(Reading.of(zip(parts)).said()).containsExactly("read/limit entries 1:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲,1,\"120 any st., Anytown, WW\"\n",
        "甲,1,\"ha \"\"ha\"\" ha\"\n",
        "甲,1,\"{\"\"type\"\": \"\"Point\"\", \"\"coordinates\"\": [102.0, 0.5]}\"\n",
        "甲,1,\"Once upon \na time\"\n",
        "甲,1,\"Once upon \r\na time\"\r\n",
        "甲,1,\"ha \n\"\"ha\"\" \nha\"",
        "甲,1,ʤ"
      })
  @DisplayName("CSV: quotation marks, separators and line breaks in cells say what they say")
  void quotes(String row) {
    Reading reading = Reading.of(HEAD + row);
    String cell = row.strip().substring("甲,1,".length());
    String plain =
        cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.resources()).extracting(InformationResource::summary).containsExactly(plain);
  }

  @Test
  @DisplayName("CSV: empty cells are empty, with \\n, \\r\\n and \\r between lines")
  void emptyCells() {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      Reading reading = Reading.of((HEAD + "甲,\"\",\"\"\n乙,2,3\n").replace("\n", end));
      assertThat(reading.resources()).as(end).hasSize(2);
      assertThat(reading.resources().get(0).summary()).as(end).isNull();
    }
  }

  @Test
  @DisplayName("CSV: a quotation mark without end, endless columns, bytes that are no text")
  void brokenText() {
    assertThat(Reading.of(HEAD + "甲,1,\"没有结束\n乙,2,3\n").said())
        .containsExactly("read/malformed open-quote 2:5");
    assertThat(Reading.of(HEAD + "甲" + ",1".repeat(20_000)).said())
        .contains("read/limit columns 2:32767");
    assertThat(Reading.of(HEAD + "甲,1," + "长".repeat(1_000_001)).complete()).isFalse();
    assertThat(Reading.of(HEAD + "甲,1,\u0000\u0001\n").said())
        .containsExactly("read/not-a-catalogue binary 1:1");
    assertThat(Reading.of("a,b\n\u00ff\u00fe\u0080,c\n".getBytes(ISO_8859_1)).complete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
  @DisplayName("CSV: another encoding is read and told")
  void encodings(String encoding) {
    Reading reading = Reading.of((HEAD + "甲,1,某某摘要\n").getBytes(Charset.forName(encoding)));

    assertThat(reading.resources())
        .extracting(InformationResource::summary)
        .containsExactly("某某摘要");
    assertThat(reading.findings())
        .extracting(f -> f.rule().value())
        .containsExactly("table/encoding");
  }
}
