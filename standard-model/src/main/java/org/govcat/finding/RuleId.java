package org.govcat.finding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Name of a rule: {@code title/required} for a rule derived from an element, a name of its own
 * otherwise.
 *
 * @param value the name
 */
public record RuleId(String value) implements Comparable<RuleId> {
  /** Findings of reading start with this. */
  public static final String READING = "read/";

  /** What says that another rule broke down and so judged nothing. */
  public static final RuleId RULE_FAILED = new RuleId("rule-failed");

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

  /** Whether it says that another rule broke down, which is never a pass. */
  public boolean isCrash() {
    return equals(RULE_FAILED);
  }

  /** By hand: the platform's own for records costs tens of milliseconds when first used. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleId that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
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
