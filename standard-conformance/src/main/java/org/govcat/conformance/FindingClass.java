package org.govcat.conformance;

import org.govcat.finding.Finding;

/** What an error says about the answer of a check. */
enum FindingClass {
  /** A rule found the record wrong. */
  JUDGED,
  /** The input could not be read. */
  READING,
  /** A rule broke down and judged nothing. */
  CRASH;

  static FindingClass of(Finding finding) {
    if (finding.rule().isCrash()) {
      return CRASH;
    }
    return finding.rule().isReading() ? READING : JUDGED;
  }

  /** Whether nothing was said about the record itself. */
  boolean isUnjudged() {
    return this != JUDGED;
  }
}
