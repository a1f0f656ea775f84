package org.govcat.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where a fact comes from: document and clause, or the name of a platform, with its evidence grade,
 * and the standard (edition or profile) that says it.
 *
 * @param source document and clause, for example {@code 1272 6.2}
 * @param evidence how well it is known
 * @param standard id of the standard whose file says it; empty for what holds under every standard
 * @param also where further standards say the same, when a standard joins several
 */
public record Clause(String source, Evidence evidence, String standard, List<Clause> also) {
  /** Checks that all are there, and copies the list. */
  public Clause {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(standard, "standard");
    also = List.copyOf(also);
  }

  /** A clause of no standard in particular. */
  public Clause(String source, Evidence evidence) {
    this(source, evidence, "");
  }

  /** A clause of one standard. */
  public Clause(String source, Evidence evidence, String standard) {
    this(source, evidence, standard, List.of());
  }

  /** Ids of all standards that say it, each once; empty when it holds under every standard. */
  public List<String> standards() {
    List<String> ids = new ArrayList<>();
    if (!standard.isEmpty()) {
      ids.add(standard);
    }
    for (Clause other : also) {
      if (!ids.contains(other.standard)) {
        ids.add(other.standard);
      }
    }
    return ids;
  }

  /** This clause, said by another standard as well. */
  Clause and(Clause other) {
    List<Clause> all = new ArrayList<>(also);
    all.add(new Clause(other.source, other.evidence, other.standard));
    all.addAll(other.also);
    return new Clause(source, evidence, standard, all);
  }
}
