package org.govcat.validation.kind;

import java.util.List;

/**
 * Leads judges to the texts of several elements, one element after the other.
 *
 * @param rule the rule
 * @param elements an element each, with who judges it
 */
record SeveralTexts(Rule rule, List<EachText> elements) implements Check {
  /** Copies the elements. */
  SeveralTexts {
    elements = List.copyOf(elements);
  }

  @Override
  public List<Rule> rules() {
    return List.of(rule);
  }

  @Override
  public void judge(Inspection inspection) {
    for (EachText element : elements) {
      element.judge(inspection);
    }
  }
}
