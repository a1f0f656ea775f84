package org.govcat.serialization.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one sheet, row by row and cell by cell. Texts stay texts and never become formulas,
 * whatever they begin with; links lead to cells of the same workbook alone. Not thread-safe.
 */
public final class SheetWriter {
  private static final int ROOM = 1 << 15;
  private static final String RUNS = "=+-@";
  private static final int MOST_LINKS = 60_000;

  private final OutputStream out;
  private final SheetDesign design;
  private final boolean styled;
  private final StringBuilder xml = new StringBuilder(2 * ROOM);
  private final List<String[]> links = new ArrayList<>();
  private int row;
  private int column;
  private int columns;

  private SheetWriter(OutputStream out, SheetDesign design, boolean styled) {
    this.out = out;
    this.design = design;
    this.styled = styled;
    SheetXml.begin(xml, design, styled);
  }

  /** A sheet of a workbook of our own. */
  static SheetWriter of(OutputStream part, SheetDesign design) {
    return new SheetWriter(part, design, true);
  }

  /**
   * A sheet within somebody else's workbook: its cells have no style, for the numbers of the styles
   * there are not ours. It has to be {@linkplain #finish() finished}; the stream stays open.
   *
   * @param design widths, frozen rows and filter; notes and lists are for workbooks of our own
   */
  public static SheetWriter within(OutputStream part, SheetDesign design) {
    return new SheetWriter(part, design, false);
  }

  SheetDesign design() {
    return design;
  }

  /** Number of the row that was begun last, from 1; 0 before the first. */
  public int rowNumber() {
    return row;
  }

  /** Begins the next row. */
  public SheetWriter row() throws IOException {
    return row(false);
  }

  private SheetWriter row(boolean hidden) throws IOException {
    endRow();
    row++;
    xml.append("<row r=\"").append(row).append(hidden ? "\" hidden=\"1\">" : "\">");
    return this;
  }

  private void endRow() throws IOException {
    columns = Math.max(columns, column);
    column = 0;
    if (row > 0) {
      xml.append("</row>");
    }
    if (xml.length() > ROOM) {
      flush();
    }
  }

  /** The next cell of the row, a text; none leaves the cell empty. */
  public SheetWriter text(@Nullable String text, CellStyle style) {
    if (text == null || text.isEmpty()) {
      return empty(style);
    }
    boolean runs = RUNS.indexOf(text.charAt(0)) >= 0;
    String looks = styled ? "" : style.looks();
    cell(runs ? style.quoted() : style).append(" t=\"inlineStr\"><is>").append(looks);
    xml.append("<t xml:space=\"preserve\">");
    XlsxText.append(xml, text);
    xml.append(looks.isEmpty() ? "</t></is></c>" : "</t></r></is></c>");
    return this;
  }

  /** The next cell of the row, a number. */
  public SheetWriter number(long number) {
    cell(CellStyle.PLAIN).append("><v>").append(number).append("</v></c>");
    return this;
  }

  /** The next cell of the row, a text that leads to a cell of this workbook. */
  public SheetWriter link(String text, String sheet, String cell) {
    if (links.size() < MOST_LINKS) {
      String target = "'" + sheet.replace("'", "''") + "'!" + cell;
      links.add(new String[] {CellNames.cell(column, row), target});
    }
    return text(text, CellStyle.LINK);
  }

  private SheetWriter empty(CellStyle style) {
    if (styled && style != CellStyle.TEXT) {
      cell(style).append("/>");
    } else {
      column++;
    }
    return this;
  }

  private StringBuilder cell(CellStyle style) {
    CellNames.append(xml.append("<c r=\""), column++, row);
    xml.append('"');
    if (styled) {
      xml.append(" s=\"").append(style.ordinal()).append('"');
    }
    return xml;
  }

  /** Writes a row of texts in one style; null is an empty cell. */
  public void row(@Nullable String[] cells, CellStyle style) throws IOException {
    row();
    for (String text : cells) {
      text(text, style);
    }
  }

  /** Writes a row that people do not see. */
  public void hiddenRow(@Nullable String[] cells) throws IOException {
    row(true);
    for (String text : cells) {
      text(text, CellStyle.TEXT);
    }
  }

  private void flush() throws IOException {
    out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    xml.setLength(0);
  }

  /** Writes what stands behind the rows. */
  public void finish() throws IOException {
    endRow();
    xml.append("</sheetData>");
    if (design.filteredRow() > 0 && row > design.filteredRow()) {
      xml.append("<autoFilter ref=\"").append(CellNames.cell(0, design.filteredRow()));
      xml.append(':').append(CellNames.cell(columns - 1, row)).append("\"/>");
    }
    SheetXml.end(xml, design, links);
    flush();
  }
}
