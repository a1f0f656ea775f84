package org.govcat.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.govcat.model.InformationResource;
import org.jspecify.annotations.Nullable;

/**
 * A small record that a definition file carries as its own test.
 *
 * @param name what it shows
 * @param record the record
 * @param only elements (with what they hold) to judge; empty means all
 * @param findings exactly the findings expected there
 * @param stage the stage at which it is judged, or null for that of whoever runs it
 * @param modes the modes in which it is judged
 * @param date the day on which it is judged, or null for that of whoever runs it
 */
public record Example(
    String name,
    InformationResource record,
    List<String> only,
    List<Expected> findings,
    @Nullable Stage stage,
    Set<String> modes,
    @Nullable LocalDate date) {

  /**
   * A finding that must be there.
   *
   * @param rule rule id
   * @param at element path with indexes
   */
  public record Expected(String rule, String at) {}

  /** Copies the lists. */
  public Example {
    only = List.copyOf(only);
    findings = List.copyOf(findings);
    modes = Set.copyOf(modes);
  }
}
