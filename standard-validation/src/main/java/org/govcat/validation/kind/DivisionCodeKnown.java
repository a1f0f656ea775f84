package org.govcat.validation.kind;

import org.govcat.model.Blanks;
import org.govcat.model.DivisionCode;

/** An administrative division code has six digits and begins with a province in use. */
final class DivisionCodeKnown implements LoneTextJudge {
  private final Rule rule;

  private DivisionCodeKnown(Rule rule) {
    this.rule = rule;
  }

  static Check of(Rule rule, RuleBook book) {
    return new EachText(rule, Site.of(rule.element()), new DivisionCodeKnown(rule));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    if (!new DivisionCode(Blanks.trim(text)).isRegionInUse()) {
      inspection.report(rule, text);
    }
  }
}
