package org.govcat.conformance.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.govcat.conformance.texts.VisibleText;

/** A table for a console with a font of fixed width; numbers stand right. */
final class TextTable {
  private static final String GAP = "  ";

  private final boolean[] right;
  private final int[] most;
  private final List<String[]> rows = new ArrayList<>();

  /**
   * A table.
   *
   * @param columns one letter a column: {@code r} for numbers, {@code l} for words
   * @param most widest that each column may be
   */
  TextTable(String columns, int... most) {
    this.right = new boolean[columns.length()];
    this.most = most.clone();
    for (int i = 0; i < right.length; i++) {
      right[i] = columns.charAt(i) == 'r';
    }
  }

  void row(String... cells) {
    String[] row = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      row[i] = DisplayWidth.cut(VisibleText.line(cells[i]), most[i]);
    }
    rows.add(row);
  }

  void write(String indent, Appendable out) throws IOException {
    int[] widths = new int[right.length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row[i]));
      }
    }
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < row.length; i++) {
        String blanks = " ".repeat(widths[i] - DisplayWidth.of(row[i]));
        line.append(right[i] ? blanks + row[i] : row[i] + blanks).append(GAP);
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
