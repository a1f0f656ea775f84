package org.govcat.validation.kind;

import org.govcat.model.Days;

/** A day does not lie after the date of the check. */
final class NotInFuture implements LoneTextJudge {
  private final Rule rule;

  private NotInFuture(Rule rule) {
    this.rule = rule;
  }

  static Check of(Rule rule, RuleBook book) {
    return new EachText(rule, Site.of(rule.element()), new NotInFuture(rule));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    if (inspection.day(text) > Days.of(inspection.date())) {
      inspection.report(rule, text).argument("date", inspection.date().toString());
    }
  }
}
