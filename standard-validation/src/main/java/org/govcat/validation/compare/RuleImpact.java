package org.govcat.validation.compare;

import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one rule in real records.
 *
 * @param rule the rule
 * @param before its severity in the older standard, or null when that does not have it
 * @param after its severity in the newer standard, or null when that does not have it
 * @param recordsBefore records in which it spoke
 * @param recordsAfter records in which it speaks
 * @param newlyFound records in which it speaks and did not
 * @param noLongerFound records in which it spoke and does not
 * @param severityChanged records in which it speaks with another severity than before
 * @param alone records that would newly fail if this rule alone changed (what if)
 * @param decisive records that newly fail by this rule and by no other: dropping its change saves
 *     them
 */
public record RuleImpact(
    RuleId rule,
    @Nullable Severity before,
    @Nullable Severity after,
    long recordsBefore,
    long recordsAfter,
    long newlyFound,
    long noLongerFound,
    long severityChanged,
    long alone,
    long decisive) {

  /** Whether anything about it changed in these records. */
  public boolean isChanged() {
    return newlyFound > 0 || noLongerFound > 0 || severityChanged > 0;
  }
}
