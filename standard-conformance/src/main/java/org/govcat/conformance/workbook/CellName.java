package org.govcat.conformance.workbook;

/** Names of cells: {@code E12}. */
public final class CellName {
  private CellName() {}

  /** The name of a cell by row and column, both from 1. */
  public static String of(int row, int column) {
    return column(column) + row;
  }

  /** The letters of a column, from 1. */
  public static String column(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('A' + (left - 1) % 26));
    }
    return letters.toString();
  }

  /** The row of a name, from 1; 0 when it is no name of a cell. */
  public static int rowOf(String name) {
    int letters = letters(name);
    int row = 0;
    for (int i = letters; i < name.length(); i++) {
      int digit = name.charAt(i) - '0';
      if (digit < 0 || digit > 9 || row > 10_000_000) {
        return 0;
      }
      row = row * 10 + digit;
    }
    return letters == 0 ? 0 : row;
  }

  /** The column of a name, from 1; 0 when it is no name of a cell. */
  public static int columnOf(String name) {
    int column = 0;
    for (int i = 0; i < letters(name); i++) {
      column = column * 26 + (name.charAt(i) & ~0x20) - '@';
    }
    return column;
  }

  private static int letters(String name) {
    int letters = 0;
    while (letters < name.length() && letters < 4 && isLetter(name.charAt(letters))) {
      letters++;
    }
    return letters > 3 ? 0 : letters;
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
