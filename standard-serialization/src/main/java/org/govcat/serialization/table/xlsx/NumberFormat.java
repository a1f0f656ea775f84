package org.govcat.serialization.table.xlsx;

/** What a format of cells makes of a number, as far as it matters to a catalogue. */
enum NumberFormat {
  /** The number as it was typed. */
  GENERAL,
  /** A day, with or without a time. */
  DATE,
  /** So many digits, filled up with zeros; see {@link CellFormats#digits}. */
  ZEROS;

  private static final String DATE_LETTERS = "yYdDhHsSmMeE";

  /** The formats that every workbook knows without writing them down. */
  static NumberFormat builtIn(int id) {
    boolean date = id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47;
    return date || id >= 50 && id <= 58 ? DATE : GENERAL;
  }

  static NumberFormat of(String code) {
    boolean date = false;
    boolean zerosOnly = !code.isEmpty();
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      zerosOnly &= c == '0';
      if (c == ';') {
        break;
      } else if (c == '"') {
        i = skipTo(code, i, '"');
      } else if (c == '[') {
        int end = skipTo(code, i, ']');
        date |= isElapsed(code, i + 1, end);
        i = end;
      } else if (c == '\\' || c == '_' || c == '*') {
        i++;
      } else if (c == 'G' || c == 'g') {
        i += "eneral".length();
      } else if ((c == 'E' || c == 'e') && i + 1 < code.length() && isSign(code.charAt(i + 1))) {
        return GENERAL;
      } else if (DATE_LETTERS.indexOf(c) >= 0) {
        date = true;
      }
    }
    return date ? DATE : zerosOnly ? ZEROS : GENERAL;
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-';
  }

  private static int skipTo(String code, int from, char end) {
    int found = code.indexOf(end, from + 1);
    return found < 0 ? code.length() : found;
  }

  /** Hours, minutes and seconds that run on stand in brackets, as colours and conditions do. */
  private static boolean isElapsed(String code, int from, int to) {
    if (from >= to) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if ("hHmMsS".indexOf(code.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
