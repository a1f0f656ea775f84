package org.govcat.serialization.workbook;

/** Names of cells as spreadsheets show them: E12. */
public final class CellNames {
  /** Most columns of a sheet. */
  public static final int COLUMNS = 16_384;

  /** Most rows of a sheet. */
  public static final int ROWS = 1_048_576;

  private static final int LETTERS = 26;

  private CellNames() {}

  /** Letters of a column that is counted from 0. */
  public static String column(int index) {
    StringBuilder letters = new StringBuilder();
    appendColumn(letters, index);
    return letters.toString();
  }

  /** Name of the cell in a column from 0 and a row from 1. */
  public static String cell(int column, int row) {
    return column(column) + row;
  }

  static void append(StringBuilder out, int column, int row) {
    appendColumn(out, column);
    out.append(row);
  }

  private static void appendColumn(StringBuilder out, int index) {
    if (index >= LETTERS) {
      appendColumn(out, index / LETTERS - 1);
    }
    out.append((char) ('A' + index % LETTERS));
  }

  /** The column from 0 that a name such as E12 begins with, or -1 when it is no such name. */
  public static int columnOf(CharSequence cell) {
    int column = 0;
    int letters = letters(cell);
    for (int i = 0; i < letters; i++) {
      column = column * LETTERS + cell.charAt(i) - 'A' + 1;
      if (column > COLUMNS) {
        return -1;
      }
    }
    return column - 1;
  }

  /** The row from 1 that a name such as E12 ends with, or 0 when it is no such name. */
  public static int rowOf(CharSequence cell) {
    int letters = letters(cell);
    int row = 0;
    for (int i = letters; i < cell.length(); i++) {
      int digit = cell.charAt(i) - '0';
      row = row * 10 + digit;
      if (digit < 0 || digit > 9 || row > ROWS) {
        return 0;
      }
    }
    return columnOf(cell) < 0 ? 0 : row;
  }

  private static int letters(CharSequence cell) {
    int letters = 0;
    while (letters < cell.length() && cell.charAt(letters) >= 'A' && cell.charAt(letters) <= 'Z') {
      letters++;
    }
    return letters;
  }
}
