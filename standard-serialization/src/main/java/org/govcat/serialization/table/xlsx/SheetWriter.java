package org.govcat.serialization.table.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.govcat.serialization.table.CellNames;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one sheet. */
public final class SheetWriter {
  private static final int ROOM = 1 << 15;
  private static final String RUNS = "=+-@";
  private static final int LONGEST_PROMPT = 250;

  private final OutputStream out;
  private final SheetDesign design;
  private final StringBuilder xml = new StringBuilder(2 * ROOM);
  private int row;

  SheetWriter(OutputStream out, SheetDesign design) {
    this.out = out;
    this.design = design;
    xml.append(WorkbookWriter.START)
        .append("<worksheet xmlns=\"")
        .append(WorkbookWriter.MAIN)
        .append("\" xmlns:r=\"")
        .append(WorkbookWriter.RELATIONS)
        .append("\">");
    view();
    columns();
    xml.append("<sheetData>");
  }

  SheetDesign design() {
    return design;
  }

  private void view() {
    if (design.frozenRows() > 0 || design.frozenColumns() > 0) {
      String first = CellNames.cell(design.frozenColumns(), design.frozenRows() + 1);
      xml.append("<sheetViews><sheetView workbookViewId=\"0\"><pane");
      if (design.frozenColumns() > 0) {
        xml.append(" xSplit=\"").append(design.frozenColumns()).append('"');
      }
      if (design.frozenRows() > 0) {
        xml.append(" ySplit=\"").append(design.frozenRows()).append('"');
      }
      xml.append(" topLeftCell=\"")
          .append(first)
          .append("\" activePane=\"")
          .append(
              design.frozenColumns() == 0
                  ? "bottomLeft"
                  : design.frozenRows() == 0 ? "topRight" : "bottomRight")
          .append("\" state=\"frozen\"/></sheetView></sheetViews>");
    }
  }

  private void columns() {
    if (design.widths().isEmpty()) {
      return;
    }
    xml.append("<cols>");
    for (int i = 0; i < design.widths().size(); i++) {
      xml.append("<col min=\"")
          .append(i + 1)
          .append("\" max=\"")
          .append(i + 1)
          .append("\" width=\"")
          .append(design.widths().get(i))
          .append("\" customWidth=\"1\" style=\"")
          .append(CellStyle.TEXT.ordinal())
          .append(design.isHidden(i) ? "\" hidden=\"1\"/>" : "\"/>");
    }
    xml.append("</cols>");
  }

  /** Number of the row that was written last. */
  public int row() {
    return row;
  }

  /** Writes a row of texts in one style; null is an empty cell. */
  public void row(@Nullable String[] cells, CellStyle style) throws IOException {
    row(cells, style, false);
  }

  /** Writes a row that people do not see. */
  public void hiddenRow(@Nullable String[] cells) throws IOException {
    row(cells, CellStyle.TEXT, true);
  }

  private void row(@Nullable String[] cells, CellStyle style, boolean hidden) throws IOException {
    CellStyle[] styles = new CellStyle[cells.length];
    java.util.Arrays.fill(styles, style);
    row(cells, styles, hidden);
  }

  /** Writes a row of texts, each in its own style. */
  public void row(@Nullable String[] cells, CellStyle[] styles, boolean hidden) throws IOException {
    row++;
    xml.append("<row r=\"").append(row).append(hidden ? "\" hidden=\"1\">" : "\">");
    for (int i = 0; i < cells.length; i++) {
      String text = cells[i];
      if (text != null && !text.isEmpty()) {
        cell(i, text, styles[i]);
      } else if (styles[i] != CellStyle.TEXT) {
        xml.append("<c r=\"").append(CellNames.cell(i, row));
        xml.append("\" s=\"").append(styles[i].ordinal()).append("\"/>");
      }
    }
    xml.append("</row>");
    if (xml.length() > ROOM) {
      flush();
    }
  }

  private void cell(int column, String text, CellStyle style) {
    boolean quoted = style == CellStyle.TEXT && RUNS.indexOf(text.charAt(0)) >= 0;
    xml.append("<c r=\"")
        .append(CellNames.cell(column, row))
        .append("\" s=\"")
        .append((quoted ? CellStyle.QUOTED : style).ordinal())
        .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    XlsxText.append(xml, text);
    xml.append("</t></is></c>");
  }

  private void flush() throws IOException {
    out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    xml.setLength(0);
  }

  void finish() throws IOException {
    xml.append("</sheetData>");
    if (!design.merges().isEmpty()) {
      xml.append("<mergeCells count=\"").append(design.merges().size()).append("\">");
      for (String range : design.merges()) {
        xml.append("<mergeCell ref=\"").append(range).append("\"/>");
      }
      xml.append("</mergeCells>");
    }
    choices();
    xml.append("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.7\" bottom=\"0.7\"")
        .append(" header=\"0.3\" footer=\"0.3\"/>");
    if (!design.notes().isEmpty()) {
      xml.append("<legacyDrawing r:id=\"rId2\"/>");
    }
    xml.append("</worksheet>");
    flush();
  }

  private void choices() {
    if (design.choices().isEmpty()) {
      return;
    }
    xml.append("<dataValidations count=\"").append(design.choices().size()).append("\">");
    for (SheetDesign.Choice choice : design.choices()) {
      String column = CellNames.column(choice.column());
      xml.append("<dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\"")
          .append(choice.strict() ? " showErrorMessage=\"1\"" : "")
          .append(" prompt=\"");
      String prompt = choice.prompt();
      XlsxText.append(
          xml, prompt.length() > LONGEST_PROMPT ? prompt.substring(0, LONGEST_PROMPT) : prompt);
      xml.append("\" sqref=\"")
          .append(column)
          .append(choice.fromRow())
          .append(':')
          .append(column)
          .append(SheetDesign.LAST_ROW)
          .append("\"><formula1>");
      XlsxText.append(xml, choice.formula());
      xml.append("</formula1></dataValidation>");
    }
    xml.append("</dataValidations>");
  }
}
