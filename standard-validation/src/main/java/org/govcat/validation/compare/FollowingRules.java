package org.govcat.validation.compare;

import java.util.Set;
import org.govcat.standard.RuleKind;
import org.govcat.standard.RuleSpec;

/** Knows the rules that follow from an element, {@code <element>/<kind>}. */
final class FollowingRules {
  /** The kinds of such rules. */
  static final Set<RuleKind> KINDS =
      Set.of(
          RuleKind.REQUIRED,
          RuleKind.FORBIDDEN,
          RuleKind.SHAPE,
          RuleKind.CODE_LIST,
          RuleKind.FORMAT,
          RuleKind.PATTERN,
          RuleKind.MAX_LENGTH,
          RuleKind.MIN_OCCURS,
          RuleKind.MAX_OCCURS);

  private FollowingRules() {}

  /** Whether what the rule asks for is said by its element. */
  static boolean follows(RuleSpec rule) {
    return KINDS.contains(rule.kind())
        && rule.id().value().equals(rule.element() + "/" + rule.kind().id());
  }
}
