package org.govcat.serialization.json;

/** How JSON spells numbers (RFC 8259 section 6). */
public final class JsonNumbers {
  private static final int MOST_DIGITS = 18;

  private JsonNumbers() {}

  /** Whether the text is a whole number in the only spelling that any reader gives back. */
  public static boolean isCanonicalInteger(String text) {
    int digits = text.length() - (text.startsWith("-") ? 1 : 0);
    return digits <= MOST_DIGITS && !text.equals("-0") && wholePart(text) == text.length();
  }

  /** Whether the text is a number of JSON. */
  public static boolean isNumber(String text) {
    int at = wholePart(text);
    if (at < 0) {
      return false;
    }
    if (at < text.length() && text.charAt(at) == '.') {
      int end = digits(text, at + 1);
      if (end == at + 1) {
        return false;
      }
      at = end;
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      at++;
      if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
        at++;
      }
      int end = digits(text, at);
      if (end == at) {
        return false;
      }
      at = end;
    }
    return at == text.length();
  }

  /** The end of sign and whole part, or -1. */
  private static int wholePart(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int end = digits(text, start);
    boolean leadingZero = end - start > 1 && text.charAt(start) == '0';
    return end == start || leadingZero ? -1 : end;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
