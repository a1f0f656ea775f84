package org.govcat.validation.kind;

import java.util.List;
import java.util.OptionalInt;
import org.govcat.standard.Element;
import org.jspecify.annotations.Nullable;

/** A list has at most so many members. */
final class MaxOccurs implements Check, PlaceJudge {
  private final Rule rule;
  private final Site site;
  private final int most;

  MaxOccurs(Rule rule, RuleBook book) {
    this.rule = rule;
    this.site = Site.of(rule.element());
    Element element = book.element(rule.element());
    this.most =
        Lengths.bound(
            rule,
            "most",
            element == null ? OptionalInt.empty() : OptionalInt.of(element.maxOccurs()));
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
    if (value instanceof List<?> list && list.size() > most) {
      inspection.report(rule, null).argument("most", most).argument("count", list.size());
    }
  }
}
