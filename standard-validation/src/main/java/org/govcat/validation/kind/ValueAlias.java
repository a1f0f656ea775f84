package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.List;
import org.govcat.model.Blanks;
import org.govcat.model.Days;
import org.govcat.model.ElementKind;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Element;
import org.govcat.standard.ElementType;
import org.govcat.standard.RuleKind;
import org.jspecify.annotations.Nullable;

/**
 * A value is readable but not written as the standard writes it: a label or variant for a code, a
 * day in another shape. Blanks around a value are told by another rule.
 */
final class ValueAlias {
  private final Rule rule;

  private ValueAlias(Rule rule) {
    this.rule = rule;
  }

  static Check of(Rule rule, RuleBook book) {
    ValueAlias alias = new ValueAlias(rule);
    ListedVariants listed = new ListedVariants(book.rules(RuleKind.LISTED_VARIANT));
    String only = rule.spec().element();
    List<EachText> elements = new ArrayList<>();
    for (Element element : book.elements()) {
      Site site = Site.of(element.id());
      LoneTextJudge judge = alias.judge(element, site, book.codeListOf(element.id()), listed);
      if (judge != null && (only == null || only.equals(element.id()))) {
        elements.add(new EachText(rule, site, judge));
      }
    }
    return new SeveralTexts(rule, elements);
  }

  private @Nullable LoneTextJudge judge(
      Element element, Site site, @Nullable CodeList list, ListedVariants listed) {
    if (list != null) {
      return (inspection, text) -> code(inspection, site, list, listed, text);
    }
    boolean day = site.leaf().kind() == ElementKind.DATE || site.leaf().isAdded();
    return day && element.type() == ElementType.DATE ? this::day : null;
  }

  private void code(
      Inspection inspection, Site site, CodeList list, ListedVariants listed, String text) {
    if (inspection.isExact(list, text)) {
      return;
    }
    Code code = inspection.find(list, text);
    if (code == null || listed.covers(site.id(), code) || list.isExact(Blanks.trim(text))) {
      return;
    }
    String expected = Labels.canonical(list, code);
    if (!expected.equals(text)) {
      inspection.report(rule, text).argument("expected", expected);
    }
  }

  private void day(Inspection inspection, String text) {
    int day = inspection.day(text);
    if (day != Days.NONE && !Days.isExact(Blanks.trim(text))) {
      inspection.report(rule, text).argument("expected", Days.shown(day));
    }
  }
}
