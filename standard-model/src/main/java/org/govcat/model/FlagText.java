package org.govcat.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Yes or no as it was written. Kept as text, so that an unknown word is not taken for either.
 *
 * @param text what stood there
 */
public record FlagText(String text) implements NotABean {
  /** Keeps the text as given. */
  public FlagText {
    Objects.requireNonNull(text, "text");
  }

  /** Yes or no, when the text is {@code true} or {@code false}. */
  public Optional<Boolean> flag() {
    return switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** The text alone. */
  @Override
  public String toString() {
    return text;
  }
}
