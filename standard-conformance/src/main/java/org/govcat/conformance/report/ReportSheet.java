package org.govcat.conformance.report;

import java.io.IOException;
import org.govcat.conformance.texts.VisibleText;
import org.govcat.serialization.workbook.CellStyle;
import org.govcat.serialization.workbook.SheetDesign;
import org.govcat.serialization.workbook.SheetWriter;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a report: what cannot be seen in a text is shown by its number, and no text is longer
 * than spreadsheets let a cell be.
 */
final class ReportSheet {
  private static final int MOST_CHARACTERS = 32_000;

  private final SheetWriter sheet;

  ReportSheet(SheetWriter sheet) {
    this.sheet = sheet;
  }

  /** A sheet of columns of these widths, whose row of captions stays in sight and filters. */
  static SheetDesign list(int... widths) {
    return page(widths).frozen(1, 0).filtered(1);
  }

  /** A sheet of columns of these widths. */
  static SheetDesign page(int... widths) {
    SheetDesign design = new SheetDesign();
    for (int width : widths) {
      design.column(width, false);
    }
    return design;
  }

  ReportSheet row() throws IOException {
    sheet.row();
    return this;
  }

  ReportSheet text(@Nullable String text, CellStyle style) {
    sheet.text(text == null ? null : shown(text), style);
    return this;
  }

  ReportSheet text(@Nullable String text) {
    return text(text, CellStyle.WRAPPED);
  }

  ReportSheet number(long number) {
    sheet.number(number);
    return this;
  }

  ReportSheet link(String text, String toSheet, String toCell) {
    sheet.link(shown(text), toSheet, toCell);
    return this;
  }

  private static String shown(String text) {
    String visible = VisibleText.lines(text);
    return visible.length() > MOST_CHARACTERS ? visible.substring(0, MOST_CHARACTERS) : visible;
  }

  int rowNumber() {
    return sheet.rowNumber();
  }
}
