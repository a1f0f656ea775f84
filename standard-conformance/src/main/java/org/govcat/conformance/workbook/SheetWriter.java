package org.govcat.conformance.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.govcat.conformance.texts.MarkupWriter;

/**
 * One sheet of a workbook, written row by row. Texts are texts and never formulas, whatever they
 * begin with; links lead to cells of the same workbook alone.
 */
public final class SheetWriter {
  /** Rows that a sheet can hold. */
  public static final int MOST_ROWS = 1_048_576;

  private static final int MOST_LINKS = 60_000;
  private static final int MOST_CHARACTERS = 32_000;

  private final MarkupWriter xml;
  private final boolean styled;
  private final List<String[]> links = new ArrayList<>();
  private int row;
  private int column;
  private int columns;

  /** Writes to that place. */
  public SheetWriter(Appendable out) {
    this(out, true);
  }

  /** Writes to that place, where styles are not those of {@link CellStyles} perhaps. */
  SheetWriter(Appendable out, boolean styled) {
    this.xml = new MarkupWriter(out);
    this.styled = styled;
  }

  /**
   * Begins the sheet.
   *
   * @param frozen rows at the top that stay in view
   * @param widths width of each column in characters
   */
  public void begin(int frozen, int... widths) throws IOException {
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet");
    xml.raw(" xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    xml.raw("<sheetViews><sheetView workbookViewId=\"0\">");
    if (frozen > 0) {
      xml.raw("<pane ySplit=\"" + frozen + "\" topLeftCell=\"A" + (frozen + 1) + "\"");
      xml.raw(" activePane=\"bottomLeft\" state=\"frozen\"/>");
    }
    xml.raw("</sheetView></sheetViews><cols>");
    for (int i = 1; i <= widths.length; i++) {
      xml.raw("<col min=\"" + i + "\" max=\"" + i + "\" width=\"" + widths[i - 1] + "\"");
      xml.raw(" customWidth=\"1\"/>");
    }
    xml.raw("</cols><sheetData>");
    columns = widths.length;
  }

  /** Begins the next row. */
  public SheetWriter row() throws IOException {
    if (row > 0) {
      xml.raw("</row>");
    }
    row++;
    column = 0;
    xml.raw("<row r=\"" + row + "\">");
    return this;
  }

  /** The next cell of the row, a text. */
  public SheetWriter text(String text, int style) throws IOException {
    String shown = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    xml.raw("<c r=\"" + here() + "\" s=\"" + (styled ? style : 0) + "\" t=\"inlineStr\">");
    xml.raw("<is><t xml:space=\"preserve\">").text(shown).raw("</t></is></c>");
    return this;
  }

  /** The next cell of the row, a number. */
  public SheetWriter number(long number, int style) throws IOException {
    xml.raw("<c r=\"" + here() + "\" s=\"" + (styled ? style : 0) + "\"><v>" + number + "</v></c>");
    return this;
  }

  /** The next cell of the row, a text that leads to a cell. */
  public SheetWriter link(String text, int style, String sheet, String cell) throws IOException {
    if (links.size() < MOST_LINKS) {
      String target = "'" + sheet.replace("'", "''") + "'!" + cell;
      links.add(new String[] {CellName.of(row, column + 1), target});
    }
    return text(text, style);
  }

  private String here() {
    column++;
    return CellName.of(row, column);
  }

  /** The number of the row that is being written, from 1. */
  public int rowNumber() {
    return row;
  }

  /**
   * Ends the sheet.
   *
   * @param filtered row of the captions by which the rows below can be filtered, or 0
   */
  public void end(int filtered) throws IOException {
    xml.raw(row > 0 ? "</row></sheetData>" : "</sheetData>");
    if (filtered > 0 && row > filtered) {
      String last = CellName.of(row, columns);
      xml.raw("<autoFilter ref=\"" + CellName.of(filtered, 1) + ":" + last + "\"/>");
    }
    if (!links.isEmpty()) {
      xml.raw("<hyperlinks>");
      for (String[] link : links) {
        xml.open("hyperlink", "ref", link[0], "location", link[1]).close("hyperlink");
      }
      xml.raw("</hyperlinks>");
    }
    xml.raw("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\"");
    xml.raw(" header=\"0.3\" footer=\"0.3\"/>");
    xml.raw("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
    xml.raw("</worksheet>");
  }
}
