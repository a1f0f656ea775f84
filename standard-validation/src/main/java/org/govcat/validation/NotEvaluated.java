package org.govcat.validation;

import java.util.Objects;
import org.govcat.finding.RuleId;

/**
 * A rule that could not be judged for want of something. It is told and never counted as a pass.
 *
 * @param rule the rule
 * @param reasonKey why, as a key of the standard's texts
 * @param records how many records it concerns, 0 when it concerns the rule as such
 */
public record NotEvaluated(RuleId rule, String reasonKey, long records) {
  /** The obligation rests on evidence that must not decide: recalled or conflicting. */
  public static final String EVIDENCE = "not-evaluated.evidence";

  /** What lies outside the input is not known. */
  public static final String NO_OTHER_CATALOGUE = "not-evaluated.no-other-catalogue";

  /** Checks that rule and reason are there. */
  public NotEvaluated {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(reasonKey, "reasonKey");
  }

  /** Whether the other one could not be judged for the same reason, in as many records. */
  public boolean lacksTheSameAs(NotEvaluated other) {
    return reasonKey.equals(other.reasonKey) && records == other.records;
  }
}
