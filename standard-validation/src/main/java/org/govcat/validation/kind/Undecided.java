package org.govcat.validation.kind;

import java.util.Objects;
import org.govcat.finding.RuleId;

/**
 * A rule that could not be judged in some records for want of something.
 *
 * @param rule the rule
 * @param reasonKey why, as a key of the standard's texts
 * @param records in how many records
 */
public record Undecided(RuleId rule, String reasonKey, long records) {
  /** Checks that rule and reason are there. */
  public Undecided {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(reasonKey, "reasonKey");
  }
}
