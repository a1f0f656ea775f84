package org.govcat.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A day as it was written. Kept as text, so that a day that does not exist is not lost.
 *
 * @param text what stood there
 */
public record DateText(String text) implements NotABean {
  /** Keeps the text as given. */
  public DateText {
    Objects.requireNonNull(text, "text");
  }

  /** The day, when the text is a real day written CCYY-MM-DD. */
  public Optional<LocalDate> day() {
    return Optional.ofNullable(Days.exactDate(text));
  }

  /** The text alone. */
  @Override
  public String toString() {
    return text;
  }
}
