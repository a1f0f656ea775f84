package org.govcat.validation.kind;

import java.util.List;
import java.util.OptionalInt;
import org.govcat.standard.Element;
import org.jspecify.annotations.Nullable;

/**
 * A list that is there has at least so many members; whether it has to be there is another rule.
 */
final class MinOccurs implements Check, PlaceJudge {
  private final Rule rule;
  private final Site site;
  private final int least;

  MinOccurs(Rule rule, RuleBook book) {
    this.rule = rule;
    this.site = Site.of(rule.element());
    Element element = book.element(rule.element());
    this.least =
        Lengths.bound(
            rule,
            "least",
            element == null ? OptionalInt.empty() : OptionalInt.of(element.minOccurs()));
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
    if (value instanceof List<?> list
        && list.size() < least
        && inspection.absence().hasContent(site.last(), list, false)) {
      inspection.report(rule, null).argument("least", least).argument("count", list.size());
    }
  }
}
