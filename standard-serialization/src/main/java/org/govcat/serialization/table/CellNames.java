package org.govcat.serialization.table;

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
    for (int left = index; left >= 0; left = left / LETTERS - 1) {
      letters.append((char) ('A' + left % LETTERS));
    }
    return letters.reverse().toString();
  }

  /** Name of the cell in a column from 0 and a row from 1. */
  public static String cell(int column, int row) {
    return column(column) + row;
  }

  /** The column from 0 that a name such as E12 begins with, or -1 when it is no such name. */
  public static int columnOf(CharSequence cell) {
    int column = 0;
    int i = 0;
    for (; i < cell.length() && cell.charAt(i) >= 'A' && cell.charAt(i) <= 'Z'; i++) {
      column = column * LETTERS + cell.charAt(i) - 'A' + 1;
      if (column > COLUMNS) {
        return -1;
      }
    }
    return i == 0 ? -1 : column - 1;
  }
}
