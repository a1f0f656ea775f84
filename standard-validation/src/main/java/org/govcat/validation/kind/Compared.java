package org.govcat.validation.kind;

import org.govcat.model.Days;
import org.govcat.standard.Element;
import org.govcat.standard.ElementType;

/**
 * A number or a day stands in a relation to another one: a precision is not above its length. What
 * cannot be read is another rule's business.
 */
final class Compared implements TextJudge {
  private final Rule rule;
  private final Site other;
  private final boolean days;
  private final String relation;

  private Compared(Rule rule, boolean days) {
    this.rule = rule;
    this.other = Site.of(rule.spec().parameters().required("other"));
    this.days = days;
    this.relation = rule.spec().parameters().required("relation");
  }

  static Check of(Rule rule, RuleBook book) {
    Element element = book.element(rule.element());
    ElementType type = element == null ? null : element.type();
    if (type != ElementType.DATE && type != ElementType.NUMBER) {
      throw new IllegalArgumentException("neither a day nor a number: " + rule.element());
    }
    Site site = Site.of(rule.element());
    return new EachText(rule, site, new Compared(rule, type == ElementType.DATE));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    String otherText = other.read(inspection).text();
    if (otherText != null && !holds(inspection, text, otherText)) {
      inspection.report(rule, text).argument("other", otherText);
    }
  }

  private boolean holds(Inspection inspection, String text, String otherText) {
    if (!isReadable(inspection, text) || !isReadable(inspection, otherText)) {
      return true;
    }
    int order =
        days
            ? Integer.compare(inspection.day(text), Days.read(otherText))
            : Numbers.compare(text, otherText);
    return switch (relation) {
      case "less" -> order < 0;
      case "at-most" -> order <= 0;
      case "equal" -> order == 0;
      case "at-least" -> order >= 0;
      default -> order > 0;
    };
  }

  private boolean isReadable(Inspection inspection, String text) {
    return days ? inspection.day(text) != Days.NONE : Numbers.whole(text) != Numbers.NONE;
  }
}
