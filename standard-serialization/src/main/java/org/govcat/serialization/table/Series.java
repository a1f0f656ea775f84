package org.govcat.serialization.table;

/** Numbers that a spreadsheet counts up when somebody drags a cell. */
final class Series {
  private static final int MOST_DIGITS = 15;

  private Series() {}

  /** Whether the second text is the first one with the number at its end counted up by one. */
  static boolean follows(String first, String second) {
    int start = digits(first);
    int longer = second.length() - first.length();
    return start < first.length()
        && (longer == 0 || longer == 1 && second.charAt(start) != '0')
        && second.regionMatches(0, first, 0, start)
        && digits(second) <= start
        && number(second, start) == number(first, start) + 1;
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

  private static long number(String text, int start) {
    long number = 0;
    for (int i = start; i < text.length(); i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }
}
