package org.govcat.validation.kind;

import java.util.OptionalInt;
import org.govcat.model.Days;
import org.govcat.model.ElementKind;
import org.govcat.standard.Element;
import org.govcat.standard.ElementType;

/**
 * A day, a number or a flag can be read, where conditions are given only under these. Readable
 * variants of a day are told as aliases; a day that does not exist cannot be read.
 */
final class Format implements TextJudge {
  private final Rule rule;
  private final ElementKind kind;
  private final OptionalInt least;
  private final OptionalInt most;
  private final boolean thousands;
  private final Conditions when;

  private Format(Rule rule, ElementKind kind, Conditions when) {
    this.rule = rule;
    this.kind = kind;
    this.least = rule.spec().parameters().number("least");
    this.most = rule.spec().parameters().number("most");
    this.thousands = "read".equals(rule.spec().parameters().text("thousands"));
    this.when = when;
  }

  static Check of(Rule rule, RuleBook book) {
    Site site = Site.of(rule.element());
    Element element = book.element(rule.element());
    ElementType type = element == null ? ElementType.TEXT : element.type();
    ElementKind kind =
        switch (type) {
          case DATE -> ElementKind.DATE;
          case NUMBER -> ElementKind.NUMBER;
          case FLAG -> ElementKind.FLAG;
          default -> site.leaf().kind();
        };
    Conditions when = book.conditions(rule.spec().parameters().conditions("when"));
    return new EachText(rule, site, new Format(rule, kind, when));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    boolean good =
        switch (kind) {
          case DATE -> inspection.day(text) != Days.NONE;
          case NUMBER -> Numbers.isNumber(plain(text), least, most);
          case FLAG -> text.equals("true") || text.equals("false");
          default -> true;
        };
    if (!good && when.hold(inspection)) {
      String suggestion = kind == ElementKind.NUMBER ? Numbers.suggestion(text, least, most) : null;
      inspection.report(rule, text).argument("suggestion", suggestion);
    }
  }

  @Override
  public boolean passesAnywhere(Inspection inspection, String text) {
    return when.areNone();
  }

  private String plain(String text) {
    return thousands ? Numbers.withoutThousands(text) : text;
  }
}
