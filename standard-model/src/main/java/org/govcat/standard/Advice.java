package org.govcat.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.govcat.finding.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * To whom a law gives advice and no more: bodies outside its scope that follow it by reference
 * (参照). A finding of its rules about them is information, unless another standard demands the same.
 *
 * @param standard id of the standard whose rules it is about
 * @param when conditions that all hold for a record outside the scope
 * @param except rules that hold for everybody
 * @param clause source and evidence
 */
public record Advice(String standard, List<Condition> when, List<RuleId> except, Clause clause) {
  /**
   * What all holds for a record about which findings of the rule are advice and no more, or null
   * when they never are: every standard that demands the rule has to say so.
   */
  static @Nullable List<Condition> conditions(List<Advice> given, RuleSpec rule) {
    List<Condition> conditions = new ArrayList<>();
    for (String standard : rule.clause().standards()) {
      Advice own = null;
      for (Advice each : given) {
        own = each.standard().equals(standard) ? each : own;
      }
      if (own == null || own.except().contains(rule.id())) {
        return null;
      }
      conditions.addAll(own.when());
    }
    return conditions;
  }

  /** Checks that all are there, and copies the lists. */
  public Advice {
    Objects.requireNonNull(standard, "standard");
    Objects.requireNonNull(clause, "clause");
    when = List.copyOf(when);
    except = List.copyOf(except);
  }
}
