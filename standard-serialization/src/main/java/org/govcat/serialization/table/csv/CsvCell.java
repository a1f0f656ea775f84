package org.govcat.serialization.table.csv;

/**
 * A cell as it stands in a file: what a spreadsheet would run as a formula has an apostrophe before
 * it, which reading takes away again.
 */
final class CsvCell {
  private static final String RUNS = "=+-@\t\r";

  private CsvCell() {}

  /** What the cell says. */
  static String read(String cell) {
    return cell.charAt(0) == '\'' && runs(cell) ? cell.substring(1) : cell;
  }

  /** Appends a cell that is to say the text. */
  static void append(StringBuilder out, String text) {
    String cell = !text.isEmpty() && runs(text) ? "'" + text : text;
    boolean plain = true;
    for (int i = 0; i < cell.length() && plain; i++) {
      plain = ",;\t|\"\r\n".indexOf(cell.charAt(i)) < 0;
    }
    if (plain) {
      out.append(cell);
    } else {
      out.append('"').append(cell.replace("\"", "\"\"")).append('"');
    }
  }

  /** Whether the first character behind all apostrophes makes a formula. */
  private static boolean runs(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\'') {
      at++;
    }
    return at < text.length() - 1 && RUNS.indexOf(text.charAt(at)) >= 0;
  }
}
