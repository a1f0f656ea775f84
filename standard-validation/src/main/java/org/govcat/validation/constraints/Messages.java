package org.govcat.validation.constraints;

import org.govcat.finding.RuleId;

/** Names of texts in the bundle {@code ContributorValidationMessages}. */
final class Messages {
  private static final String OWN = "org.govcat.validation.constraints.";
  private static final String RULE = "org.govcat.rule.";

  private Messages() {}

  /** A text of a constraint, as a template. */
  static String key(String name) {
    return '{' + OWN + name + '}';
  }

  /** What a rule of a built-in standard says without quoting anything, as a template. */
  static String keyOfRule(String standard, RuleId rule) {
    return '{' + nameOfRule(standard, rule) + '}';
  }

  static String name(String name) {
    return OWN + name;
  }

  static String nameOfRule(String standard, RuleId rule) {
    return RULE + standard + '.' + rule.value();
  }
}
