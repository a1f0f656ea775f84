package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.List;
import org.govcat.model.Blanks;
import org.govcat.model.ElementKind;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Element;
import org.govcat.standard.ElementType;
import org.govcat.standard.RuleKind;

/**
 * A value is readable but not written as the standard writes it: a label or variant for a code, a
 * day in another shape. Blanks around a value are told by another rule.
 */
final class ValueAlias implements Check {
  private record Part(Site site, TextJudge judge) {}

  private final Rule rule;
  private final List<Part> parts = new ArrayList<>();

  ValueAlias(Rule rule, RuleBook book) {
    this.rule = rule;
    ListedVariants listed = new ListedVariants(book.rules(RuleKind.LISTED_VARIANT));
    String only = rule.spec().element();
    for (Element element : book.elements()) {
      if (only == null || only.equals(element.id())) {
        add(element, book, listed);
      }
    }
  }

  private void add(Element element, RuleBook book, ListedVariants listed) {
    CodeList list = book.codeListOf(element.id());
    if (list != null) {
      Site site = Site.of(element.id());
      parts.add(new Part(site, (inspection, text) -> code(inspection, site, list, listed, text)));
    } else if (element.type() == ElementType.DATE) {
      Site site = Site.of(element.id());
      if (site.leaf().kind() == ElementKind.DATE || site.leaf().isAdded()) {
        parts.add(new Part(site, this::day));
      }
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(rule);
  }

  @Override
  public void judge(Inspection inspection) {
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).site().texts(inspection, parts.get(i).judge());
    }
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
