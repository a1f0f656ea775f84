package org.govcat.validation.kind;

/** A text says more than another text of the record, blanks, punctuation and width aside. */
final class SameText implements TextJudge {
  private final Rule rule;
  private final Site other;

  private SameText(Rule rule) {
    this.rule = rule;
    this.other = Site.of(rule.spec().parameters().required("other"));
  }

  static Check of(Rule rule, RuleBook book) {
    return new EachText(rule, Site.of(rule.element()), new SameText(rule));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    String otherText = other.read(inspection).text();
    if (otherText != null && Wording.isSame(text, otherText)) {
      inspection.report(rule, text);
    }
  }
}
