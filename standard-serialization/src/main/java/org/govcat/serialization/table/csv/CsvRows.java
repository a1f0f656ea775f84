package org.govcat.serialization.table.csv;

import java.io.IOException;
import org.govcat.finding.Location;
import org.govcat.serialization.reading.ByteWindow;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.table.RowSource;
import org.govcat.serialization.table.TableLimits;
import org.govcat.serialization.table.TableRow;
import org.govcat.serialization.workbook.CellNames;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that is written as text (RFC 4180, with the liberties that programs take).
 */
public final class CsvRows implements RowSource {
  private final CsvText text;
  private final char separator;
  private final StringBuilder cell = new StringBuilder();
  private boolean begun;
  private int number;
  private int column;
  private int width;
  private int cellLine = 1;
  private int cellColumn = 1;

  /** Reads what is left in a window. */
  public CsvRows(ByteWindow window, CsvShape shape) throws IOException {
    this.text = new CsvText(window, shape);
    this.separator = shape.separator();
  }

  @Override
  public boolean nextSheet() {
    boolean first = !begun;
    begun = true;
    return first;
  }

  @Override
  public void rewind() {
    throw new UnsupportedOperationException("a text file has no sheets");
  }

  @Override
  public @Nullable String sheet() {
    return null;
  }

  @Override
  public Location place(String input) {
    return new Location(
        input, cellLine, cellColumn, null, null, CellNames.cell(column, Math.max(1, number)));
  }

  @Override
  public boolean isHiddenColumn(int column) {
    return false;
  }

  @Override
  public boolean isHiddenSheet() {
    return false;
  }

  @Override
  public @Nullable TableRow next() throws IOException, ReadingFault {
    while (text.peek() != CsvText.END) {
      TableRow row = new TableRow(++number, text.line(), false, width);
      column = 0;
      boolean more = true;
      while (more) {
        more = readCell(row);
      }
      width = Math.max(width, column);
      if (!row.isEmpty() && !isSeparatorLine(row)) {
        return row;
      }
    }
    if (text.isBroken()) {
      throw ReadingFault.encoding();
    }
    return null;
  }

  private boolean isSeparatorLine(TableRow row) {
    String first = row.text(0);
    return number == 1 && first != null && first.regionMatches(true, 0, "sep=", 0, 4);
  }

  /** Takes one cell and what ends it; false at the end of the row. */
  private boolean readCell(TableRow row) throws IOException, ReadingFault {
    if (column == CellNames.COLUMNS) {
      throw ReadingFault.limit(ReadingRules.COLUMNS, CellNames.COLUMNS, 0);
    }
    cellLine = text.line();
    cellColumn = text.column();
    row.place(column, cellColumn);
    cell.setLength(0);
    if (text.peek() == '"') {
      text.read();
      quoted();
    }
    int c = text.read();
    while (c != separator && c != '\n' && c != '\r' && c != CsvText.END) {
      append(c);
      c = text.read();
    }
    row.set(column++, cell.isEmpty() ? null : CsvCell.read(cell.toString()), 0);
    if (c == '\r' && text.peek() == '\n') {
      text.read();
    }
    return c == separator;
  }

  private void quoted() throws IOException, ReadingFault {
    while (true) {
      int c = text.read();
      if (c == CsvText.END) {
        throw text.isBroken()
            ? ReadingFault.encoding()
            : ReadingFault.malformed(ReadingRules.OPEN_QUOTE, 0);
      }
      if (c == '"') {
        if (text.peek() != '"') {
          return;
        }
        text.read();
      }
      append(c);
    }
  }

  private void append(int c) throws ReadingFault {
    if (cell.length() == TableLimits.CELL_TEXT) {
      throw ReadingFault.limit(ReadingRules.TEXT_LENGTH, TableLimits.CELL_TEXT, 0);
    }
    cell.append((char) c);
  }

  /** Line on which reading stands. */
  public int line() {
    return text.line();
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
