package org.govcat.migration;

import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.model.ElementGroup;

/**
 * A record or a header of the other standard, with what it cost.
 *
 * @param group the record or the header
 * @param losses what was not carried over as it stood, and what a person has to fill in or decide
 * @param undeclared elements that are there and kept, though the other standard does not know them
 * @param <G> record or header
 */
public record Migrated<G extends ElementGroup>(
    G group, List<Finding> losses, List<String> undeclared) {
  /** Copies the lists. */
  public Migrated {
    losses = List.copyOf(losses);
    undeclared = List.copyOf(undeclared);
  }
}
