package org.govcat.validation.kind;

import java.util.List;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * A meaning is not ranked before that of another element, where ranks go from loose to strict. A
 * value that is unknown or has no rank is another rule's business.
 */
final class NotLooser implements TextJudge {
  private static final int UNRANKED = -1;

  private final Rule rule;
  private final CodeList list;
  private final Site other;
  private final CodeList others;
  private final List<String> ranks;

  private NotLooser(Rule rule, RuleBook book) {
    String otherElement = rule.spec().parameters().required("other");
    this.rule = rule;
    this.list = book.codesOf(rule.element());
    this.other = Site.of(otherElement);
    this.others = book.codesOf(otherElement);
    this.ranks = rule.spec().parameters().list("ranks");
  }

  static Check of(Rule rule, RuleBook book) {
    return new EachText(rule, Site.of(rule.element()), new NotLooser(rule, book));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    int own = rank(inspection.find(list, text));
    String otherText = own == UNRANKED ? null : other.read(inspection).text();
    int bound = otherText == null ? UNRANKED : rank(inspection.find(others, otherText));
    if (own < bound) {
      inspection.report(rule, text).argument("other", otherText);
    }
  }

  private int rank(@Nullable Code code) {
    for (int i = 0; code != null && i < ranks.size(); i++) {
      if (code.means(ranks.get(i))) {
        return i;
      }
    }
    return UNRANKED;
  }
}
