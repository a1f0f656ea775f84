package org.govcat.validation.kind;

import java.util.List;
import org.govcat.standard.RuleParameters;
import org.jspecify.annotations.Nullable;

/** Conditions that must not hold at once. */
final class ForbiddenTogether implements Check, PlaceJudge {
  private final Rule rule;
  private final @Nullable Site site;
  private final Conditions when;

  private ForbiddenTogether(Rule rule, RuleBook book) {
    String element = rule.spec().element();
    this.rule = rule;
    this.site = element == null ? null : Site.of(element);
    this.when = book.conditions(rule.spec().parameters().conditions("when"));
  }

  /** The check of a rule; one that names a list judges its members one by one. */
  static Check of(Rule rule, RuleBook book) {
    RuleParameters parameters = rule.spec().parameters();
    return parameters.text("each") == null
        ? new ForbiddenTogether(rule, book)
        : new ForbiddenTogetherEach(rule, book);
  }

  @Override
  public List<Rule> rules() {
    return List.of(rule);
  }

  @Override
  public void judge(Inspection inspection) {
    if (site != null) {
      site.places(inspection, site.noneSilent(), this);
    } else if (when.hold(inspection)) {
      inspection.report(rule, null);
    }
  }

  @Override
  public void judge(Inspection inspection, @Nullable Object value, boolean unreadable) {
    if (when.hold(inspection)) {
      inspection.report(rule, value instanceof String text ? text : null);
    }
  }
}
