package org.govcat.serialization.table.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Turns the number in a cell back into what somebody typed. */
final class CellNumbers {
  private static final int SIGNIFICANT = 15;
  private static final int LONGEST_NUMBER = 40;
  private static final int SECONDS = 86_400;
  private static final double LAST_DAY = 2_958_466;
  private static final int LEAP_DAY_THAT_WAS_NOT = 60;
  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

  private final CellFormats formats;
  private final boolean from1904;

  CellNumbers(CellFormats formats, boolean from1904) {
    this.formats = formats;
    this.from1904 = from1904;
  }

  /** What people see, or null when it is a number like any other. */
  @Nullable String formatted(String raw, int style) {
    return switch (formats.kind(style)) {
      case DATE -> day(raw);
      case ZEROS -> filled(raw, formats.digits(style));
      case GENERAL -> null;
    };
  }

  boolean isDate(int style) {
    return formats.kind(style) == NumberFormat.DATE;
  }

  private static @Nullable String filled(String raw, int digits) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
        return null;
      }
    }
    return raw.length() >= digits ? raw : "0".repeat(digits - raw.length()) + raw;
  }

  /** The day, and the time where it is not midnight, that a number stands for, or null. */
  @Nullable String day(String raw) {
    double serial;
    try {
      serial = Double.parseDouble(raw);
    } catch (NumberFormatException e) {
      return null;
    }
    if (!(serial >= 0 && serial < LAST_DAY)) {
      return null;
    }
    int days = (int) serial;
    long seconds = Math.round((serial - days) * SECONDS);
    if (seconds == SECONDS) {
      days++;
      seconds = 0;
    }
    LocalTime time = LocalTime.ofSecondOfDay(seconds);
    String clock = "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
    if (days == 0 && !from1904) {
      return clock;
    }
    LocalDate day = from1904 ? EPOCH_1904.plusDays(days) : since1900(days);
    return seconds == 0 ? day.toString() : day + " " + clock;
  }

  /** The first spreadsheet counted a 29 February 1900, and all others kept it. */
  private static LocalDate since1900(int days) {
    return EPOCH_1900.plusDays(days < LEAP_DAY_THAT_WAS_NOT ? days : days - 1L);
  }

  /** The number as a spreadsheet shows it without a format. */
  static String plain(String raw) {
    boolean whole = true;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      whole &= c >= '0' && c <= '9' || c == '-' && i == 0;
    }
    if (whole || raw.length() > LONGEST_NUMBER) {
      return raw;
    }
    try {
      BigDecimal value =
          new BigDecimal(raw).round(new MathContext(SIGNIFICANT, RoundingMode.HALF_UP));
      BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
      int digitsBefore = bare.precision() - bare.scale();
      return Math.abs(digitsBefore) > SIGNIFICANT ? raw : bare.toPlainString();
    } catch (NumberFormatException e) {
      return raw;
    }
  }
}
