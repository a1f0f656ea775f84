package org.govcat.model;

import java.util.Objects;

/**
 * Whether a resource is open to the public (是否向社会开放; 1272 6.2 10). An open code: any text, with
 * constants for the codes of the national editions. What a text means is for the standard to say;
 * an unknown one means nothing.
 *
 * @param text the code as it was given
 */
public record Openness(String text) implements OpenCode {
  /** Open (是). */
  public static final Openness OPEN = new Openness("1");

  /** Not open (否). */
  public static final Openness CLOSED = new Openness("0");

  /** Keeps the text as given. */
  public Openness {
    Objects.requireNonNull(text, "text");
  }

  /** The text alone. */
  @Override
  public String toString() {
    return text;
  }
}
