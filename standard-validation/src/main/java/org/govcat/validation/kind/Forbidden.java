package org.govcat.validation.kind;

import org.jspecify.annotations.Nullable;

/** An element must not be there. A placeholder is not there. */
final class Forbidden implements PlaceJudge {
  private final Rule rule;
  private final Site site;
  private final Conditions when;

  private Forbidden(Rule rule, RuleBook book) {
    this.rule = rule;
    this.site = Site.of(rule.element());
    this.when = book.conditions(rule.spec().parameters().conditions("when"));
  }

  static Check of(Rule rule, RuleBook book) {
    Forbidden judge = new Forbidden(rule, book);
    return new EachPlace(rule, judge.site, judge);
  }

  @Override
  public void judge(Inspection inspection, @Nullable Object value, boolean unreadable) {
    if (inspection.absence().hasContent(site.last(), value, true) && when.hold(inspection)) {
      inspection.report(rule, value instanceof String text ? text : null);
    }
  }
}
