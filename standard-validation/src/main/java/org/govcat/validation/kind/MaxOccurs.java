package org.govcat.validation.kind;

import java.util.List;
import java.util.OptionalInt;
import org.govcat.finding.ElementPath;
import org.govcat.standard.Element;
import org.jspecify.annotations.Nullable;

/** A list has at most so many members, or so many of which conditions hold. */
final class MaxOccurs implements PlaceJudge {
  private final Rule rule;
  private final Site site;
  private final int most;
  private final Conditions where;

  private MaxOccurs(Rule rule, RuleBook book) {
    this.rule = rule;
    this.site = Site.of(rule.element());
    Element element = book.element(rule.element());
    this.most =
        Lengths.bound(
            rule,
            "most",
            element == null ? OptionalInt.empty() : OptionalInt.of(element.maxOccurs()));
    this.where = book.conditions(rule.spec().parameters().conditions("where"));
  }

  static Check of(Rule rule, RuleBook book) {
    MaxOccurs judge = new MaxOccurs(rule, book);
    return new EachPlace(rule, judge.site, judge);
  }

  @Override
  public void judge(Inspection inspection, @Nullable Object value, boolean unreadable) {
    if (!(value instanceof List<?> list) || list.size() <= most) {
      return;
    }
    int count = count(inspection, list);
    if (count > most) {
      inspection.report(rule, null).argument("most", most).argument("count", count);
    }
  }

  /** How many members mean what is asked for, each seen from its own place. */
  private int count(Inspection inspection, List<?> list) {
    int at = inspection.depth() - 1;
    int count = 0;
    for (int i = 0; i < list.size(); i++) {
      inspection.member(at, i);
      count += where.hold(inspection) ? 1 : 0;
    }
    inspection.member(at, ElementPath.Step.WHOLE);
    return count;
  }
}
