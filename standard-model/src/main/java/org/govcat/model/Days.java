package org.govcat.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads days (日期) in the shapes found in catalogues: 2017-11-10, 2017-6-1, 2017/11/10, 2017.11.10,
 * 2017年11月10日, 20171110, each with a time behind it, which has to be one. A day is the number
 * 20171110. Stateless and thread-safe.
 */
public final class Days {
  /** No day. */
  public static final int NONE = -1;

  private final String text;
  private int at;
  private int end;

  private Days(String text) {
    this.text = text;
  }

  /** Whether the text is a real day written CCYY-MM-DD. */
  public static boolean isExact(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && i != 4 && i != 7) {
        return false;
      }
    }
    return day(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8)) != NONE;
  }

  /** The date of a real day written CCYY-MM-DD, or null for anything else. */
  public static @Nullable LocalDate exactDate(String text) {
    return isExact(text) ? date(read(text)) : null;
  }

  /** The day in any shape, or {@link #NONE} for something else or a day that does not exist. */
  public static int read(String text) {
    if (isExact(text)) {
      int year = two(text, 0) * 100 + two(text, 2);
      return year * 10_000 + two(text, 5) * 100 + two(text, 8);
    }
    return new Days(Blanks.trim(text)).parse();
  }

  /**
   * The day in any shape with no time behind it but midnight, which says nothing; or {@link #NONE}.
   */
  public static int readAlone(String text) {
    Days days = new Days(Blanks.trim(text));
    int day = days.parse();
    return day != NONE && days.isMidnight() ? day : NONE;
  }

  private boolean isMidnight() {
    for (int i = end; i < text.length(); i++) {
      char c = text.charAt(i);
      if (digit(c) != 0 && ":.T".indexOf(c) < 0 && !Blanks.isBlank(c)) {
        return false;
      }
    }
    return true;
  }

  /** The day written YYYYMMDD from that place on, or {@link #NONE}. */
  public static int ofDigits(String text, int from) {
    for (int i = from; i < from + 8; i++) {
      if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
        return NONE;
      }
    }
    return day(
        two(text, from) * 100 + two(text, from + 2), two(text, from + 4), two(text, from + 6));
  }

  /** The number of a date. */
  public static int of(LocalDate date) {
    return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
  }

  /** The day written CCYY-MM-DD. */
  public static String shown(int day) {
    return LocalDate.of(day / 10_000, day / 100 % 100, day % 100).toString();
  }

  /** The day as a date, or null for no day. */
  public static @Nullable LocalDate date(int day) {
    return day == NONE ? null : LocalDate.of(day / 10_000, day / 100 % 100, day % 100);
  }

  private int parse() {
    int year = number(4, 4);
    if (year < 0 || at == text.length()) {
      return NONE;
    }
    char separator = text.charAt(at);
    if (digit(separator) >= 0) {
      int month = number(2, 2);
      int day = number(2, 2);
      end = at;
      boolean inDigits = at < text.length() && digit(text.charAt(at)) >= 0;
      boolean whole = at == text.length() || (inDigits ? isTimeInDigits() : isTime());
      return whole ? day(year, month, day) : NONE;
    }
    if ("-/.年－／．".indexOf(separator) < 0) {
      return NONE;
    }
    at++;
    int month = number(1, 2);
    if (month < 0
        || at == text.length()
        || text.charAt(at) != (separator == '年' ? '月' : separator)) {
      return NONE;
    }
    at++;
    int day = number(1, 2);
    if (at < text.length() && (text.charAt(at) == '日' || text.charAt(at) == '号')) {
      at++;
    }
    end = at;
    return day >= 0 && (at == text.length() || isTime()) ? day(year, month, day) : NONE;
  }

  private boolean isTimeInDigits() {
    return TimeOfDay.exists(number(2, 2), number(2, 2), number(2, 2)) && at == text.length();
  }

  /** Whether the rest is a time behind blanks or T. */
  private boolean isTime() {
    int start = at;
    while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
      at++;
    }
    if (at < text.length() && at == start && text.charAt(at) == 'T') {
      at++;
    }
    return at > start && TimeOfDay.isFrom(text, at);
  }

  private int number(int least, int most) {
    int value = 0;
    int start = at;
    while (at < text.length() && at - start < most && digit(text.charAt(at)) >= 0) {
      value = 10 * value + digit(text.charAt(at));
      at++;
    }
    return at - start < least ? NONE : value;
  }

  /** The value of a digit in half or full width, or {@link #NONE}. */
  static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : NONE;
  }

  private static int two(String text, int at) {
    return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
  }

  /**
   * The day with these numbers, or {@link #NONE} when it does not exist; the calendar has no year
   * 0.
   */
  public static int day(int year, int month, int day) {
    boolean exists =
        year >= 1
            && month >= 1
            && month <= 12
            && day >= 1
            && (day <= 28 || day <= length(year, month));
    return exists ? year * 10_000 + month * 100 + day : NONE;
  }

  private static int length(int year, int month) {
    return YearMonth.of(year, month).lengthOfMonth();
  }
}
