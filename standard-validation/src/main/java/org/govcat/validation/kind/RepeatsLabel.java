package org.govcat.validation.kind;

import org.govcat.standard.Code;
import org.govcat.standard.CodeList;

/** A text says more than the label of a coded element. A word that is an answer says enough. */
final class RepeatsLabel implements TextJudge {
  private final Rule rule;
  private final Site site;
  private final Site of;
  private final CodeList list;

  private RepeatsLabel(Rule rule, Site site, RuleBook book) {
    this.rule = rule;
    this.site = site;
    this.of = Site.of(rule.spec().parameters().required("of"));
    this.list = book.codesOf(of.id());
  }

  static Check of(Rule rule, RuleBook book) {
    Site site = Site.of(rule.element());
    return new EachText(rule, site, new RepeatsLabel(rule, site, book));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    String coded = of.read(inspection).text();
    Code code = coded == null ? null : inspection.find(list, coded);
    if (code == null || inspection.absence().isAnswer(site.leaf(), text)) {
      return;
    }
    Code canonical = list.canonical(code);
    if (isNameOf(code, text) || canonical != code && isNameOf(canonical, text)) {
      inspection.report(rule, text);
    }
  }

  private static boolean isNameOf(Code code, String text) {
    if (Wording.isSame(text, code.label().zh()) || Wording.isSame(text, code.label().en())) {
      return true;
    }
    for (int i = 0; i < code.aliases().size(); i++) {
      if (Wording.isSame(text, code.aliases().get(i))) {
        return true;
      }
    }
    return false;
  }
}
