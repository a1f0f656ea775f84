package org.govcat.model;

/**
 * Tells a time (时间, GB/T 7408) behind a day: 7:5, 17:33:10.5, 24:00, each with Z, +08:00, +0800 or
 * +08 behind it. What it says is not kept, as catalogues ask for days; but an hour 25 is no time.
 */
final class TimeOfDay {
  private static final int MIDNIGHT = 24;

  private final String text;
  private int at;

  private TimeOfDay(String text, int from) {
    this.text = text;
    this.at = from;
  }

  /** Whether the text is a time from that place to its end. */
  static boolean isFrom(String text, int from) {
    return new TimeOfDay(text, from).isTime();
  }

  /** Whether these are the numbers of a time; the last second may be one that is put in. */
  static boolean exists(int hour, int minute, int second) {
    boolean inDay = hour >= 0 && hour < MIDNIGHT && minute >= 0 && minute < 60;
    return inDay && second >= 0 && second <= 60 || hour == MIDNIGHT && minute == 0 && second == 0;
  }

  private boolean isTime() {
    int hour = number(1);
    int minute = goesOn(":") ? number(1) : -1;
    boolean toTheSecond = goesOn(":");
    int second = toTheSecond ? number(1) : 0;
    boolean whole = !toTheSecond || !goesOn(".,") || isFraction(hour == MIDNIGHT);
    return whole && exists(hour, minute, second) && (at == text.length() || isZone());
  }

  /** Digits; behind midnight nothing but zeros. */
  private boolean isFraction(boolean ofMidnight) {
    int start = at;
    int digit = digit();
    while (digit >= 0 && !(ofMidnight && digit > 0)) {
      at++;
      digit = digit();
    }
    return at > start && digit < 0;
  }

  private boolean isZone() {
    if (goesOn("Z")) {
      return at == text.length();
    }
    int hours = goesOn("+-") ? number(2) : -1;
    if (hours < 0 || hours >= MIDNIGHT) {
      return false;
    }
    boolean split = goesOn(":");
    if (at == text.length()) {
      return !split;
    }
    return exists(0, number(2), 0) && at == text.length();
  }

  private boolean goesOn(String signs) {
    boolean does = at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    at += does ? 1 : 0;
    return does;
  }

  private int number(int least) {
    int start = at;
    int value = 0;
    for (int digit = digit(); digit >= 0 && at < start + 2; digit = digit()) {
      value = 10 * value + digit;
      at++;
    }
    return at - start < least ? -1 : value;
  }

  private int digit() {
    return at < text.length() ? Days.digit(text.charAt(at)) : -1;
  }
}
