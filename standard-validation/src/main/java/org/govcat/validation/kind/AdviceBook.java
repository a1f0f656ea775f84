package org.govcat.validation.kind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govcat.finding.RuleId;
import org.govcat.standard.Advice;

/**
 * To whom the rules of which standard are advice and no more, compiled. A rule that a further
 * standard demands, which says nothing of the kind, is no advice. Immutable.
 */
final class AdviceBook {
  private record Entry(Conditions when, List<RuleId> except) {}

  private final Map<String, Entry> byStandard = new HashMap<>();

  AdviceBook(List<Advice> advice, RuleBook book) {
    for (Advice each : advice) {
      byStandard.put(each.standard(), new Entry(book.conditions(each.when()), each.except()));
    }
  }

  /** Whether a finding of the rule about the record under check is advice. */
  boolean isAdvice(Rule rule, Inspection inspection) {
    if (byStandard.isEmpty()) {
      return false;
    }
    List<String> standards = rule.spec().clause().standards();
    for (String standard : standards) {
      Entry entry = byStandard.get(standard);
      if (entry == null || entry.except().contains(rule.id()) || !entry.when().hold(inspection)) {
        return false;
      }
    }
    return !standards.isEmpty();
  }
}
