package org.govcat.finding;

import java.util.Objects;

/**
 * Name of a rule: {@code title/required} for a rule derived from an element, a name of its own
 * otherwise.
 *
 * @param value the name
 */
public record RuleId(String value) implements Comparable<RuleId> {
  /** Findings of reading start with this. */
  public static final String READING = "read/";

  /** Checks that there is a name. */
  public RuleId {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("a rule id must not be blank");
    }
  }

  /** Whether the rule is about reading a document and not about what a standard says. */
  public boolean isReading() {
    return value.startsWith(READING);
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
