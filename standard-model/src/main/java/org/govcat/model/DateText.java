package org.govcat.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Objects;
import java.util.Optional;

/**
 * A day as it was written. Kept as text, so that a day that does not exist is not lost.
 *
 * @param text what stood there
 */
public record DateText(String text) implements NotABean {
  private static final DateTimeFormatter CCYY_MM_DD =
      DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);

  /** Keeps the text as given. */
  public DateText {
    Objects.requireNonNull(text, "text");
  }

  /** The day, when the text is a real day written CCYY-MM-DD. */
  public Optional<LocalDate> day() {
    try {
      return text.length() == 10
          ? Optional.of(LocalDate.parse(text, CCYY_MM_DD))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The text alone. */
  @Override
  public String toString() {
    return text;
  }
}
