package org.govcat.validation.kind;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.govcat.model.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as catalogues write them: 18, 10,2 for ten digits of which two are decimals, 3.5.
 */
final class Numbers {
  private static final int MOST_DIGITS = 18;

  /** What has more digits is no number with a unit but an identity or telephone number. */
  private static final int MOST_SUGGESTED = 9;

  /** No number. */
  static final long NONE = Long.MIN_VALUE;

  private Numbers() {}

  /** Whether the text is a number, not below the one and not above the other bound. */
  static boolean isNumber(String text, OptionalInt least, OptionalInt most) {
    long value = whole(text);
    return value != NONE
        && (least.isEmpty() || value >= least.getAsInt())
        && (most.isEmpty()
            || value < most.getAsInt()
            || value == most.getAsInt() && !hasFraction(text));
  }

  /** The part of a number in front of its decimals, or {@link #NONE} for something else. */
  static long whole(String text) {
    String trimmed = Blanks.trim(text);
    int start = trimmed.startsWith("-") ? 1 : 0;
    int end = digits(trimmed, start);
    if (end == start || end - start > MOST_DIGITS) {
      return NONE;
    }
    boolean whole = end == trimmed.length();
    return whole || isFraction(trimmed, end) ? Long.parseLong(trimmed, 0, end, 10) : NONE;
  }

  /** Compares two numbers as the whole ones they are, or exactly where one has a point. */
  static int compare(String one, String other) {
    int wholes = Long.compare(whole(one), whole(other));
    return wholes == 0 && (hasFraction(one) || hasFraction(other))
        ? exact(one).compareTo(exact(other))
        : wholes;
  }

  private static BigDecimal exact(String text) {
    String trimmed = Blanks.trim(text);
    int end = digits(trimmed, trimmed.startsWith("-") ? 1 : 0);
    boolean point = end < trimmed.length() && trimmed.charAt(end) == '.';
    return new BigDecimal(point ? trimmed : trimmed.substring(0, end));
  }

  /** Whether a part behind a point is more than nothing; 10,2 is ten digits, two of them behind. */
  private static boolean hasFraction(String text) {
    for (int i = text.indexOf('.') + 1; i > 0 && i < text.length(); i++) {
      if (text.charAt(i) > '0') {
        return true;
      }
    }
    return false;
  }

  /** The text without the commas that divide a number into groups of three digits (3,995). */
  static String withoutThousands(String text) {
    String trimmed = Blanks.trim(text);
    int end = digits(trimmed, 0);
    if (end == 0 || end > 3 || end == trimmed.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(trimmed.length()).append(trimmed, 0, end);
    while (end < trimmed.length() && (trimmed.charAt(end) == ',' || trimmed.charAt(end) == '，')) {
      int next = digits(trimmed, end + 1);
      if (next - end != 4) {
        return text;
      }
      plain.append(trimmed, end + 1, next);
      end = next;
    }
    return plain.append(trimmed, end, trimmed.length()).toString();
  }

  /** The number that was probably meant (18位, 3,995, １８), or null. */
  static @Nullable String suggestion(String text, OptionalInt least, OptionalInt most) {
    StringBuilder found = new StringBuilder();
    boolean ended = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = c >= '０' && c <= '９' ? c - '０' : c >= '0' && c <= '9' ? c - '0' : -1;
      if (digit < 0) {
        ended |= !found.isEmpty() && c != ',' && c != '，';
      } else if (ended) {
        return null;
      } else {
        found.append(digit);
      }
    }
    String number = found.toString();
    return number.length() <= MOST_SUGGESTED
            && isNumber(number, least, most)
            && text.indexOf('-') < 0
        ? number
        : null;
  }

  /** A comma and one or two digits, or a point and digits. */
  private static boolean isFraction(String text, int at) {
    char separator = text.charAt(at);
    int end = digits(text, at + 1);
    int length = end - at - 1;
    return end == text.length()
        && length > 0
        && (separator == '.' || (separator == ',' || separator == '，') && length <= 2);
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
