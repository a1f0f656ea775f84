package org.govcat.serialization.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.finding.RuleId;
import org.govcat.standard.Advice;
import org.govcat.standard.Condition;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;

/**
 * To whom a rule speaks: to all but those for whom it is advice and no more, or for whom a rule is
 * that it gives way to. A rule of several standards is advice where all of them give advice.
 *
 * @param name the standards that give advice; empty when nobody is left out
 * @param advised a resource is left out when all conditions of one of these lists hold
 */
record Scope(String name, List<List<Condition>> advised) {
  /** Nobody is left out. */
  static final Scope EVERYBODY = new Scope("", List.of());

  /** The scope of a rule of the standard. */
  static Scope of(RuleSpec rule, Standard standard) {
    if (standard.advice().isEmpty()) {
      return EVERYBODY;
    }
    Map<String, List<Condition>> advised = new LinkedHashMap<>();
    add(rule, standard, advised);
    for (RuleId id : rule.silencedBy()) {
      RuleSpec silencer = standard.rule(id);
      if (silencer != null) {
        add(silencer, standard, advised);
      }
    }
    return new Scope(String.join("-or-", advised.keySet()), List.copyOf(advised.values()));
  }

  private static void add(RuleSpec rule, Standard standard, Map<String, List<Condition>> advised) {
    Set<Condition> all = new LinkedHashSet<>();
    List<String> standards = rule.clause().standards();
    for (String id : standards) {
      List<Condition> when = when(id, rule, standard);
      if (when.isEmpty()) {
        return;
      }
      all.addAll(when);
    }
    if (!standards.isEmpty()) {
      advised.put(String.join("-and-", standards), new ArrayList<>(all));
    }
  }

  /** For whom the standard of that id gives advice with the rule; empty for nobody. */
  private static List<Condition> when(String id, RuleSpec rule, Standard standard) {
    for (Advice advice : standard.advice()) {
      if (advice.standard().equals(id) && !advice.except().contains(rule.id())) {
        return advice.when();
      }
    }
    return List.of();
  }
}
