package org.govcat.validation.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.finding.Severity;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;

/**
 * Which rules look at the same elements. Rules that share nothing can each be kept without regard
 * to the others, so no smallest contradiction holds them. Not thread-safe.
 */
final class RuleNeighbours {
  private final Map<RuleSpec, Set<String>> elements = new LinkedHashMap<>();
  private final Map<RuleSpec, Set<String>> reached = new LinkedHashMap<>();

  RuleNeighbours(Standard standard) {
    for (RuleSpec rule : standard.rules()) {
      if (rule.severity() == Severity.ERROR && FillingTrials.isKnown(rule)) {
        elements.put(rule, FillingTrials.involved(rule));
      }
    }
  }

  /** Whether all of these elements are looked at by rules that may contradict the rule with it. */
  boolean reach(RuleSpec rule, Set<String> values) {
    Set<String> own = elements.get(rule);
    return own != null && reached.computeIfAbsent(rule, each -> around(own)).containsAll(values);
  }

  private Set<String> around(Set<String> own) {
    Set<String> all = own;
    for (int rules = 1; rules < ContradictionSearch.MOST_RULES; rules++) {
      Set<String> before = all;
      Set<String> more = new LinkedHashSet<>(before);
      elements.values().stream().filter(each -> meet(before, each)).forEach(more::addAll);
      all = more;
    }
    return all;
  }

  /** Whether a rule looks at what one of the others looks at too, other than what is settled. */
  boolean share(Set<RuleSpec> rules, RuleSpec next, Set<String> settled) {
    List<String> free = new ArrayList<>(elements.getOrDefault(next, Set.of()));
    free.removeAll(settled);
    for (RuleSpec rule : rules) {
      if (meet(free, elements.get(rule))) {
        return true;
      }
    }
    return false;
  }

  private static boolean meet(Iterable<String> some, Iterable<String> others) {
    for (String one : some) {
      for (String other : others) {
        if (one.equals(other) || one.startsWith(other + ".") || other.startsWith(one + ".")) {
          return true;
        }
      }
    }
    return false;
  }
}
