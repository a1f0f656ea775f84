package org.govcat.validation.kind;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.govcat.model.Blanks;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;

/**
 * A value belongs to the part of its list that its parent's value opens: a database is not of type
 * xls. A value outside the list is another rule's business, and some parents open every value.
 */
final class DependentList implements TextJudge {
  private final Rule rule;
  private final CodeList list;
  private final Site parent;
  private final CodeList parents;
  private final List<String> any;

  private DependentList(Rule rule, RuleBook book) {
    String parentElement = rule.spec().parameters().required("parent");
    this.rule = rule;
    this.list = book.codesOf(rule.element());
    this.parent = Site.of(parentElement);
    this.parents = book.codesOf(parentElement);
    this.any = rule.spec().parameters().list("any");
  }

  static Check of(Rule rule, RuleBook book) {
    return new EachText(rule, Site.of(rule.element()), new DependentList(rule, book));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    Code code = inspection.find(list, text);
    String parentText = code == null ? null : parent.read(inspection).text();
    Code under = parentText == null ? null : inspection.find(parents, parentText);
    if (code == null || under == null || opensAll(under) || belongs(code, under)) {
      return;
    }
    Set<String> places = new LinkedHashSet<>(code.parents());
    for (Code other : list.codes()) {
      if (other != code && isWritten(other, Blanks.trim(text))) {
        if (belongs(other, under)) {
          return;
        }
        places.addAll(other.parents());
      }
    }
    inspection
        .report(rule, text)
        .argument("parent", Labels.of(under))
        .argument("expected", Labels.ofConcepts(parents, places));
  }

  @Override
  public boolean passesAnywhere(Inspection inspection, String text) {
    return inspection.find(list, text) == null;
  }

  private boolean opensAll(Code under) {
    return Concepts.meansAny(under, any);
  }

  private static boolean belongs(Code code, Code under) {
    return code.parents().isEmpty() || Concepts.meansAny(under, code.parents());
  }

  /** Whether another entry of the list is written with the same word. */
  private static boolean isWritten(Code code, String text) {
    return text.equalsIgnoreCase(code.code())
        || text.equalsIgnoreCase(code.label().zh())
        || code.aliases().stream().anyMatch(text::equalsIgnoreCase);
  }
}
