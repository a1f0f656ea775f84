package org.govcat.validation.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element must not be there. A placeholder is not there. */
final class Forbidden implements Check, PlaceJudge {
  private final Rule rule;
  private final Site site;
  private final Conditions when;

  Forbidden(Rule rule, RuleBook book) {
    this.rule = rule;
    this.site = Site.of(rule.element());
    this.when = book.conditions(rule.spec().parameters().conditions("when"));
  }

  @Override
  public List<Rule> rules() {
    return List.of(rule);
  }

  @Override
  public void judge(Inspection inspection) {
    site.places(inspection, site.noneSilent(), this);
  }

  @Override
  public void judge(Inspection inspection, @Nullable Object value, boolean unreadable) {
    if (inspection.absence().hasContent(site.last(), value, true) && when.hold(inspection)) {
      inspection.report(rule, value instanceof String text ? text : null);
    }
  }
}
