package org.govcat.validation.compare;

import java.util.List;
import java.util.Set;
import org.govcat.standard.Condition;

/** Says which of two sets of conditions holds more often, where that can be said. */
enum ConditionsOrder {
  /** They hold in the same cases. */
  SAME,
  /** The newer ones hold in more cases. */
  WIDER,
  /** The newer ones hold in fewer cases. */
  NARROWER,
  /** Some cases come and others go, or nobody can say. */
  OTHER;

  /** Conditions that must all hold. */
  static ConditionsOrder ofAll(List<Condition> before, List<Condition> after) {
    return of(allImply(before, after), allImply(after, before));
  }

  /** Conditions of which none may hold. */
  static ConditionsOrder ofNone(List<Condition> before, List<Condition> after) {
    return of(anyImplies(after, before), anyImplies(before, after));
  }

  /** Both kinds together. */
  ConditionsOrder and(ConditionsOrder other) {
    if (this == SAME || this == other) {
      return other;
    }
    return other == SAME ? this : OTHER;
  }

  private static ConditionsOrder of(boolean wider, boolean narrower) {
    if (wider && narrower) {
      return SAME;
    }
    if (wider) {
      return WIDER;
    }
    return narrower ? NARROWER : OTHER;
  }

  /** Whether the first ones all hold only where the second ones all hold too. */
  private static boolean allImply(List<Condition> first, List<Condition> second) {
    return second.stream()
        .allMatch(wanted -> first.stream().anyMatch(given -> implies(given, wanted)));
  }

  /** Whether one of the second ones holds wherever one of the first ones does. */
  private static boolean anyImplies(List<Condition> first, List<Condition> second) {
    return first.stream()
        .allMatch(given -> second.stream().anyMatch(wanted -> implies(given, wanted)));
  }

  private static boolean implies(Condition given, Condition wanted) {
    return given.element().equals(wanted.element())
        && Set.copyOf(wanted.concepts()).containsAll(given.concepts());
  }
}
