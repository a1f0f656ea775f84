package org.govcat.validation;

import java.time.LocalDate;
import java.util.Objects;
import org.govcat.standard.Organizations;
import org.govcat.standard.Stage;
import org.govcat.standard.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What a check has to be told because no catalogue says it. There is no clock in this library.
 *
 * @param stage where the entries are on their way; some elements are asked for only later
 * @param date the day of the check, against which "not in the future" is judged
 * @param calendar which days are worked, or null when nobody says so
 * @param organizations which bodies there are, or null when nobody says so
 */
public record CheckSettings(
    Stage stage,
    LocalDate date,
    @Nullable WorkingCalendar calendar,
    @Nullable Organizations organizations) {
  /** Checks that both are there. */
  public CheckSettings {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(date, "date");
  }

  /** Without a calendar: what hangs on one is not judged. */
  public CheckSettings(Stage stage, LocalDate date) {
    this(stage, date, null, null);
  }

  /** Without a list of organisations. */
  public CheckSettings(Stage stage, LocalDate date, @Nullable WorkingCalendar calendar) {
    this(stage, date, calendar, null);
  }
}
