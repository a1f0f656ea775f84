package org.govcat.conformance;

import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;

/** What an error says about the answer of a check. */
enum FindingClass {
  /** A rule found the record wrong. */
  JUDGED,
  /** The input could not be read. */
  READING,
  /** A rule broke down and judged nothing. */
  CRASH;

  private static final RuleId RULE_FAILED = new RuleId("rule-failed");

  /** Whether the rule says that another rule broke down. */
  static boolean isCrash(RuleId rule) {
    return rule.equals(RULE_FAILED);
  }

  static FindingClass of(Finding finding) {
    if (finding.rule().equals(RULE_FAILED)) {
      return CRASH;
    }
    return finding.rule().isReading() ? READING : JUDGED;
  }

  /** Whether nothing was said about the record itself. */
  boolean isUnjudged() {
    return this != JUDGED;
  }
}
