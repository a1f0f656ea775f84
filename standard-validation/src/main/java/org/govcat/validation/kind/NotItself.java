package org.govcat.validation.kind;

import org.govcat.model.Blanks;

/** A code does not name its own resource. */
final class NotItself implements TextJudge {
  private final Rule rule;
  private final Site key;

  private NotItself(Rule rule) {
    this.rule = rule;
    this.key = Site.of(rule.spec().parameters().required("key"));
  }

  static Check of(Rule rule, RuleBook book) {
    return new EachText(rule, Site.of(rule.element()), new NotItself(rule));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    String own = key.read(inspection).text();
    if (own != null && Blanks.trim(own).equals(Blanks.trim(text))) {
      inspection.report(rule, text);
    }
  }
}
