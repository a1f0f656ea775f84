package org.govcat.model;

import java.util.Objects;

/**
 * Whether something is secret (涉密属性; 1272 6.1.2). An open code: any text, with constants for the
 * codes of the national editions. What a text means is for the standard to say; an unknown one
 * means nothing.
 *
 * @param text the code as it was given
 */
public record SecrecyMark(String text) implements OpenCode {
  /** Secret. */
  public static final SecrecyMark SECRET = new SecrecyMark("涉密");

  /** Not secret. */
  public static final SecrecyMark NOT_SECRET = new SecrecyMark("非涉密");

  /** Keeps the text as given. */
  public SecrecyMark {
    Objects.requireNonNull(text, "text");
  }

  /** The text alone. */
  @Override
  public String toString() {
    return text;
  }
}
