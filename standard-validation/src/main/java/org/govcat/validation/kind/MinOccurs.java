package org.govcat.validation.kind;

import java.util.List;
import java.util.OptionalInt;
import org.govcat.standard.Element;
import org.jspecify.annotations.Nullable;

/**
 * A list that is there has at least so many members; whether it has to be there is another rule.
 */
final class MinOccurs implements PlaceJudge {
  private final Rule rule;
  private final Site site;
  private final int least;

  private MinOccurs(Rule rule, RuleBook book) {
    this.rule = rule;
    this.site = Site.of(rule.element());
    Element element = book.element(rule.element());
    this.least =
        Lengths.bound(
            rule,
            "least",
            element == null ? OptionalInt.empty() : OptionalInt.of(element.minOccurs()));
  }

  static Check of(Rule rule, RuleBook book) {
    MinOccurs judge = new MinOccurs(rule, book);
    return new EachPlace(rule, judge.site, judge);
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
