package org.govcat.validation.kind;

import org.govcat.finding.RuleId;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Stage;

/**
 * A rule and its place in the rule book.
 *
 * @param order place in the rule book, which orders findings
 * @param spec what the standard says about it
 */
public record Rule(int order, RuleSpec spec) {
  /** Its name. */
  public RuleId id() {
    return spec.id();
  }

  /** Whether it is judged at that stage. */
  public boolean activeAt(Stage stage) {
    return spec.stages().contains(stage);
  }

  /** The element it is about. */
  String element() {
    String element = spec.element();
    if (element == null) {
      throw new IllegalArgumentException("a rule of this kind needs an element: " + spec.id());
    }
    return element;
  }
}
