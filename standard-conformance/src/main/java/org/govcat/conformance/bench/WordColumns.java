package org.govcat.conformance.bench;

import java.util.List;

/** How wide the columns of a table are, by what stands in them. */
final class WordColumns {
  private static final int LEAST = 6;
  private static final int MOST = 48;

  /** Room for one Latin letter and the edges of a cell, in twentieths of a point. */
  private static final int LETTER = 120;

  private static final int EDGES = 240;

  private WordColumns() {}

  /** Widths that need no more than the whole, in proportion to the longest texts. */
  static int[] widths(List<String> columns, List<List<String>> rows, int whole) {
    int[] widths = new int[columns.size()];
    int sum = 0;
    for (int i = 0; i < widths.length; i++) {
      int most = letters(columns.get(i));
      for (List<String> row : rows) {
        most = Math.max(most, letters(row.get(i)));
      }
      widths[i] = Math.max(LEAST, Math.min(MOST, most)) * LETTER + EDGES;
      sum += widths[i];
    }
    for (int i = 0; sum > whole && i < widths.length; i++) {
      widths[i] = (int) ((long) widths[i] * whole / sum);
    }
    return widths;
  }

  /** How much room a text takes on one line: a Chinese character takes that of two letters. */
  private static int letters(String text) {
    return text.codePoints().map(each -> each < 0x2E80 ? 1 : 2).sum();
  }
}
