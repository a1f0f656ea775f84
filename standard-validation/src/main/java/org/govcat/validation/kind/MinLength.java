package org.govcat.validation.kind;

import java.util.OptionalInt;

/** A text is at least this long. A word that is an answer is long enough. */
final class MinLength implements LoneTextJudge {
  private final Rule rule;
  private final Site site;
  private final int least;

  private MinLength(Rule rule, Site site, int least) {
    this.rule = rule;
    this.site = site;
    this.least = least;
  }

  static Check of(Rule rule, RuleBook book) {
    Site site = Site.of(rule.element());
    int least = Lengths.bound(rule, "least", OptionalInt.empty());
    return new EachText(rule, site, new MinLength(rule, site, least));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    int length = Lengths.of(text);
    if (length < least && !inspection.absence().isAnswer(site.leaf(), text)) {
      inspection.report(rule, text).argument("least", least).argument("length", length);
    }
  }
}
