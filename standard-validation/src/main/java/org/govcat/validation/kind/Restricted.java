package org.govcat.validation.kind;

import java.util.List;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;

/**
 * Under conditions only these meanings are allowed. An unknown value is another rule's business.
 */
final class Restricted implements TextJudge {
  private final Rule rule;
  private final Conditions when;
  private final CodeList list;
  private final List<String> allowed;

  private Restricted(Rule rule, RuleBook book) {
    this.rule = rule;
    this.when = book.conditions(rule.spec().parameters().conditions("when"));
    this.list = book.codesOf(rule.element());
    this.allowed = rule.spec().parameters().list("to");
  }

  static Check of(Rule rule, RuleBook book) {
    return new EachText(rule, Site.of(rule.element()), new Restricted(rule, book));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    Code code = inspection.find(list, text);
    if (code == null || Concepts.meansAny(code, allowed)) {
      return;
    }
    if (when.hold(inspection)) {
      inspection.report(rule, text).argument("expected", Labels.ofConcepts(list, allowed));
    }
  }

  @Override
  public boolean passesAnywhere(Inspection inspection, String text) {
    return when.areNone();
  }
}
