package org.govcat.model;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * A whole number as it was written. Kept as text, so that {@code 10,2} or 见附件 is not lost.
 *
 * @param text what stood there
 */
public record NumberText(String text) implements NotABean {
  private static final int MOST_DIGITS = 18;

  /** Keeps the text as given. */
  public NumberText {
    Objects.requireNonNull(text, "text");
  }

  /** The number, when the text is a whole number of at most 18 ASCII digits. */
  public OptionalLong whole() {
    int start = text.startsWith("-") ? 1 : 0;
    int digits = text.length() - start;
    if (digits == 0 || digits > MOST_DIGITS) {
      return OptionalLong.empty();
    }
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(Long.parseLong(text));
  }

  /** The text alone. */
  @Override
  public String toString() {
    return text;
  }
}
