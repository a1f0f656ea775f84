package org.govcat.serialization.table;

/** Numbers that a spreadsheet counts up when somebody drags a cell. */
final class Series {
  private static final int MOST_DIGITS = 15;

  private Series() {}

  /** Whether the second text is the first one with the number at its end counted up by one. */
  static boolean follows(String first, String second) {
    int start = digits(first);
    int digits = first.length() - start;
    if (digits == 0
        || digits > MOST_DIGITS
        || second.length() - first.length() > 1
        || second.length() < first.length()
        || !second.startsWith(first.substring(0, start))
        || digits(second) > start) {
      return false;
    }
    String tail = second.substring(start);
    return tail.length() <= MOST_DIGITS
        && Long.parseLong(tail) == Long.parseLong(first.substring(start)) + 1;
  }

  private static int digits(String text) {
    int start = text.length();
    while (start > 0
        && text.length() - start < MOST_DIGITS
        && text.charAt(start - 1) >= '0'
        && text.charAt(start - 1) <= '9') {
      start--;
    }
    return start;
  }
}
