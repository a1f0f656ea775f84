package org.govcat.standard;

import java.util.List;
import java.util.Objects;
import org.govcat.finding.RuleId;

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
  /** Checks that all are there, and copies the lists. */
  public Advice {
    Objects.requireNonNull(standard, "standard");
    Objects.requireNonNull(clause, "clause");
    when = List.copyOf(when);
    except = List.copyOf(except);
  }
}
