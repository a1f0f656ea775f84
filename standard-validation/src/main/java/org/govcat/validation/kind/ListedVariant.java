package org.govcat.validation.kind;

import java.util.Set;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;

/** A value is one of these known variants that deserve words of their own. */
final class ListedVariant implements LoneTextJudge {
  private final Rule rule;
  private final CodeList list;
  private final Set<String> concepts;

  private ListedVariant(Rule rule, CodeList list) {
    this.rule = rule;
    this.list = list;
    this.concepts = Set.copyOf(rule.spec().parameters().list("concepts"));
  }

  static Check of(Rule rule, RuleBook book) {
    ListedVariant judge = new ListedVariant(rule, book.codesOf(rule.element()));
    return new EachText(rule, Site.of(rule.element()), judge);
  }

  @Override
  public void judge(Inspection inspection, String text) {
    Code code = inspection.find(list, text);
    if (code != null && concepts.contains(code.concept())) {
      inspection.report(rule, text).argument("expected", Labels.canonical(list, code));
    }
  }
}
