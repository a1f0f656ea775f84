package org.govcat.validation.kind;

import java.util.OptionalInt;
import org.govcat.standard.Element;

/** A text is not longer than the element allows. */
final class MaxLength implements LoneTextJudge {
  private final Rule rule;
  private final int most;

  private MaxLength(Rule rule, int most) {
    this.rule = rule;
    this.most = most;
  }

  static Check of(Rule rule, RuleBook book) {
    Element element = book.element(rule.element());
    OptionalInt ofElement = element == null ? OptionalInt.empty() : element.maxLength();
    int most = Lengths.bound(rule, "most", ofElement);
    return new EachText(rule, Site.of(rule.element()), new MaxLength(rule, most));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    if (text.length() > most && Lengths.of(text) > most) {
      inspection.report(rule, text).argument("most", most).argument("length", Lengths.of(text));
    }
  }
}
