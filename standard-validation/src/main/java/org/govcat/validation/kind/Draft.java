package org.govcat.validation.kind;

import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.Severity;
import org.jspecify.annotations.Nullable;

/** A finding that may still be silenced by another one of the same record. */
final class Draft {
  private final Rule rule;
  private final ElementPath path;
  private final int turn;
  private final Finding.Builder finding;

  Draft(Rule rule, ElementPath path, Severity severity, boolean confidential, int turn) {
    this.rule = rule;
    this.path = path;
    this.turn = turn;
    this.finding =
        Finding.of(rule.id(), severity)
            .clause(rule.spec().clause().source())
            .element(path)
            .confidential(confidential);
  }

  void value(@Nullable String text) {
    finding.value(text);
  }

  /** Adds an argument of the rule's texts; null adds nothing. */
  Draft argument(String name, @Nullable String text) {
    if (text != null) {
      finding.argument(name, text);
    }
    return this;
  }

  Draft argument(String name, long number) {
    return argument(name, Long.toString(number));
  }

  Rule rule() {
    return rule;
  }

  /** The turn of the check that made it. */
  int turn() {
    return turn;
  }

  ElementPath path() {
    return path;
  }

  Finding finding() {
    return finding.build();
  }
}
