package org.govcat.validation.kind;

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

  private Numbers() {}

  /** Whether the text is a number, not below the bound. */
  static boolean isNumber(String text, OptionalInt least) {
    String trimmed = Blanks.trim(text);
    int start = trimmed.startsWith("-") ? 1 : 0;
    int end = digits(trimmed, start);
    if (end == start || end - start > MOST_DIGITS) {
      return false;
    }
    boolean whole = end == trimmed.length();
    if (!whole && !isFraction(trimmed, end)) {
      return false;
    }
    long value = Long.parseLong(trimmed, 0, end, 10);
    return least.isEmpty() || value >= least.getAsInt();
  }

  /** The number that was probably meant (18位, 3,995, １８), or null. */
  static @Nullable String suggestion(String text, OptionalInt least) {
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
    return number.length() <= MOST_SUGGESTED && isNumber(number, least) && text.indexOf('-') < 0
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
