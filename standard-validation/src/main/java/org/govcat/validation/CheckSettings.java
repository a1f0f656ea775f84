package org.govcat.validation;

import java.time.LocalDate;
import java.util.Objects;
import org.govcat.standard.Stage;

/**
 * What a check has to be told because no catalogue says it. There is no clock in this library.
 *
 * @param stage where the entries are on their way; some elements are asked for only later
 * @param date the day of the check, against which "not in the future" is judged
 */
public record CheckSettings(Stage stage, LocalDate date) {
  /** Checks that both are there. */
  public CheckSettings {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(date, "date");
  }
}
