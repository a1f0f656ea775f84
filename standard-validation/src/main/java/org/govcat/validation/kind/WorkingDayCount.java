package org.govcat.validation.kind;

import java.time.LocalDate;
import org.govcat.standard.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * How many working days lie behind one day up to and with another. Where no calendar knows the
 * holidays there are two answers, between which the truth lies: any weekday may be a holiday, up to
 * so many a year, and any day of a weekend may be worked.
 *
 * @param least working days there surely are
 * @param most working days there may be
 */
record WorkingDayCount(long least, long most) {
  private static final int DAYS_OF_A_YEAR = 366;

  /**
   * Counts.
   *
   * @param after the day behind which it starts
   * @param until the last day
   * @param calendar what is known of holidays, or null
   * @param weekdaysOff weekdays that holidays take in a year at most
   */
  static WorkingDayCount between(
      LocalDate after, LocalDate until, @Nullable WorkingCalendar calendar, int weekdaysOff) {
    long worked = 0;
    long weekdays = 0;
    long open = 0;
    for (LocalDate day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
      if (calendar != null && calendar.covers(day)) {
        worked += calendar.isWorkingDay(day) ? 1 : 0;
      } else {
        open++;
        weekdays += WorkingCalendar.isWeekend(day) ? 0 : 1;
      }
    }
    long years = open / DAYS_OF_A_YEAR + 1;
    return new WorkingDayCount(worked + Math.max(0, weekdays - years * weekdaysOff), worked + open);
  }

  /** Whether both answers are the same. */
  boolean isExact() {
    return least == most;
  }
}
