package org.govcat.validation.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions that must not hold at once. */
final class ForbiddenTogether implements Check, PlaceJudge {
  private final Rule rule;
  private final Conditions when;

  private ForbiddenTogether(Rule rule, RuleBook book) {
    this.rule = rule;
    this.when = book.conditions(rule.spec().parameters().conditions("when"));
  }

  /** The check of a rule; one that names a list judges its members one by one. */
  static Check of(Rule rule, RuleBook book) {
    if (rule.spec().parameters().text("each") != null) {
      return ForbiddenTogetherEach.of(rule, book);
    }
    ForbiddenTogether judge = new ForbiddenTogether(rule, book);
    String element = rule.spec().element();
    return element == null ? judge : new EachPlace(rule, Site.of(element), judge);
  }

  @Override
  public List<Rule> rules() {
    return List.of(rule);
  }

  @Override
  public void judge(Inspection inspection) {
    if (when.hold(inspection)) {
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
