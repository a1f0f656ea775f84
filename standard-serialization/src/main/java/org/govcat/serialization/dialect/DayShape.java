package org.govcat.serialization.dialect;

import org.govcat.model.Days;
import org.jspecify.annotations.Nullable;

/**
 * Days in one shape: {@code YYYY} is the year, {@code MM} and {@code DD} have two digits, {@code M}
 * and {@code D} as many as they need, and everything else stands as it is. The standard's own
 * CCYY-MM-DD is read too, unless the shape differs from it by nothing but its order.
 */
final class DayShape implements ValueShape {
  private static final String ISO = "YYYY-MM-DD";

  private final String shape;
  private final boolean readsIso;

  private DayShape(String shape) {
    this.shape = shape;
    this.readsIso = shape.equals(ISO) || !shape.startsWith("YYYY-");
  }

  /** The shape, or null when it does not say year, month and day once each and without doubt. */
  static @Nullable DayShape of(String shape) {
    StringBuilder parts = new StringBuilder();
    for (int at = 0; at < shape.length(); ) {
      char sign = shape.charAt(at);
      int length = length(shape, at);
      if (sign == 'Y' || sign == 'M' || sign == 'D') {
        boolean wide = sign == 'Y' ? length == 4 : length <= 2;
        boolean ends = length > 1 || at + 1 == shape.length() || isJoint(shape.charAt(at + 1));
        if (!wide || !ends) {
          return null;
        }
        parts.append(sign);
      }
      at += length;
    }
    boolean each = parts.indexOf("Y") >= 0 && parts.indexOf("M") >= 0 && parts.indexOf("D") >= 0;
    return parts.length() == 3 && each ? new DayShape(shape) : null;
  }

  /** What stands behind a number of any length has to end it. */
  private static boolean isJoint(char sign) {
    return "YMD0123456789".indexOf(sign) < 0;
  }

  /** How many of the same letter stand together; of anything else one at a time. */
  private static int length(String shape, int from) {
    char sign = shape.charAt(from);
    int to = from + 1;
    while ("YMD".indexOf(sign) >= 0 && to < shape.length() && shape.charAt(to) == sign) {
      to++;
    }
    return to - from;
  }

  @Override
  public @Nullable String read(String value) {
    int[] numbers = new int[3];
    int at = 0;
    for (int i = 0; i < shape.length(); ) {
      char sign = shape.charAt(i);
      int length = length(shape, i);
      int part = "YMD".indexOf(sign);
      if (part < 0) {
        if (at == value.length() || value.charAt(at++) != sign) {
          return iso(value);
        }
      } else {
        int end = digits(value, at, length == 1 ? 2 : length);
        if (end == at || length > 1 && end - at < length) {
          return iso(value);
        }
        numbers[part] = Integer.parseInt(value, at, end, 10);
        at = end;
      }
      i += length;
    }
    int day = at < value.length() ? Days.NONE : Days.day(numbers[0], numbers[1], numbers[2]);
    return day == Days.NONE ? iso(value) : Days.shown(day);
  }

  private @Nullable String iso(String value) {
    return readsIso && Days.isExact(value) ? value : null;
  }

  private static int digits(String value, int from, int most) {
    int at = from;
    while (at < value.length()
        && at - from < most
        && value.charAt(at) >= '0'
        && value.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  @Override
  public @Nullable String write(String text) {
    if (!Days.isExact(text)) {
      return null;
    }
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < shape.length(); ) {
      int length = length(shape, i);
      switch (shape.charAt(i)) {
        case 'Y' -> written.append(text, 0, 4);
        case 'M' -> written.append(number(text.substring(5, 7), length));
        case 'D' -> written.append(number(text.substring(8), length));
        default -> written.append(shape.charAt(i));
      }
      i += length;
    }
    return written.toString();
  }

  private static String number(String two, int length) {
    return length == 1 && two.charAt(0) == '0' ? two.substring(1) : two;
  }
}
