package org.govcat.handmade;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook as spreadsheet programs write it, with cells of every kind: a text as it is, {@code
 * n:12} a number, {@code d:43048} a day, {@code z:1} a number shown with six digits, {@code f:12}
 * the result of a formula, {@code f:} a formula without result, {@code F:} one with an empty
 * result, {@code s:} a text that may be empty, {@code e:#REF!} an error. A row that begins with
 * {@code hidden} is not shown.
 */
public final class HandMadeWorkbook {
  private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private int count;
  private String columns = "";
  private String merges = "";

  /** Hides columns of the next sheet, counted from 1. */
  public HandMadeWorkbook hidingColumns(int first, int last) {
    columns = "<cols><col min=\"%d\" max=\"%d\" hidden=\"1\"/></cols>".formatted(first, last);
    return this;
  }

  /** Merges cells of the next sheet: {@code A2:A4}. */
  public HandMadeWorkbook merging(String... ranges) {
    StringBuilder xml = new StringBuilder();
    for (String range : ranges) {
      xml.append("<mergeCell ref=\"").append(range).append("\"/>");
    }
    merges = "<mergeCells>" + xml + "</mergeCells>";
    return this;
  }

  /** Adds a sheet of rows, whose cells are divided by |. */
  public HandMadeWorkbook sheet(String name, String... rows) {
    count++;
    StringBuilder xml = new StringBuilder(START + "<worksheet xmlns=\"" + MAIN + "\">" + columns);
    xml.append("<sheetData>");
    int number = 0;
    for (String row : rows) {
      number++;
      boolean hidden = row.startsWith("hidden|");
      xml.append("<row r=\"").append(number).append(hidden ? "\" hidden=\"1\">" : "\">");
      String[] cells = (hidden ? row.substring("hidden|".length()) : row).split("\\|", -1);
      for (int i = 0; i < cells.length; i++) {
        cell(xml, letters(i) + number, cells[i]);
      }
      xml.append("</row>");
    }
    part("xl/worksheets/sheet" + count + ".xml", xml + "</sheetData>" + merges + "</worksheet>");
    columns = "";
    merges = "";
    sheets.append(
        "<sheet name=\"" + name + "\" sheetId=\"" + count + "\" r:id=\"r" + count + "\"/>");
    relation("r" + count, "worksheet", "worksheets/sheet" + count + ".xml");
    return this;
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : (char) ('A' + column / 26 - 1) + last;
  }

  private static void cell(StringBuilder xml, String name, String cell) {
    String kind = cell.length() > 1 && cell.charAt(1) == ':' ? cell.substring(0, 2) : "";
    String value = escaped(cell.substring(kind.length()));
    String c = "<c r=\"" + name + "\"";
    xml.append(
        switch (kind) {
          case "n:" -> c + "><v>" + value + "</v></c>";
          case "d:" -> c + " s=\"1\"><v>" + value + "</v></c>";
          case "z:" -> c + " s=\"2\"><v>" + value + "</v></c>";
          case "f:" ->
              value.isEmpty()
                  ? c + "><f>A1</f></c>"
                  : c + " t=\"str\"><f>A1</f><v>" + value + "</v></c>";
          case "F:" -> c + "><f>A1</f><v></v></c>";
          case "s:" ->
              c + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + value + "</t></is></c>";
          case "e:" -> c + " t=\"e\"><v>" + value + "</v></c>";
          default -> cell.isEmpty() ? "" : c + " t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
        });
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private void relation(String id, String type, String target) {
    relations.append(
        "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
            .formatted(id, RELATION, type, target));
  }

  /** The file. */
  public byte[] bytes() {
    relation("s", "styles", "styles.xml");
    part(
        "xl/styles.xml",
        "<styleSheet xmlns=\""
            + MAIN
            + "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"000000\"/></numFmts><cellXfs>"
            + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>"
            + "</styleSheet>");
    part(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
            .formatted(MAIN, RELATION, sheets));
    part("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    relations.setLength(0);
    relation("b", "officeDocument", "xl/workbook.xml");
    part("_rels/.rels", "<Relationships>" + relations + "</Relationships>");
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Adds a part. */
  public HandMadeWorkbook part(String name, String xml) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
