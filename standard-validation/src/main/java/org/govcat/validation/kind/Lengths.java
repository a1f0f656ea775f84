package org.govcat.validation.kind;

import java.util.OptionalInt;
import org.govcat.model.Blanks;

/** Lengths in code points, without blanks at the edges. */
final class Lengths {
  private Lengths() {}

  static int of(String text) {
    String trimmed = Blanks.trim(text);
    return trimmed.codePointCount(0, trimmed.length());
  }

  /**
   * The bound that a rule must have.
   *
   * @throws IllegalArgumentException when neither the rule nor the element gives one
   */
  static int bound(Rule rule, String parameter, OptionalInt ofElement) {
    OptionalInt own = rule.spec().parameters().number(parameter);
    OptionalInt bound = own.isPresent() ? own : ofElement;
    return bound.orElseThrow(
        () -> new IllegalArgumentException("no bound '" + parameter + "' for rule " + rule.id()));
  }
}
