package org.govcat.standard;

import java.util.Objects;

/**
 * Where a fact comes from: document and clause, or the name of a platform, with its evidence grade.
 *
 * @param source document and clause, for example {@code 1272 6.2}
 * @param evidence how well it is known
 */
public record Clause(String source, Evidence evidence) {
  /** Checks that both are there. */
  public Clause {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(evidence, "evidence");
  }
}
