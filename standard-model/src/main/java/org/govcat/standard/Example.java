package org.govcat.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.govcat.model.InformationResource;
import org.jspecify.annotations.Nullable;

/**
 * One or more small records that a definition file carries as its own test.
 *
 * @param name what it shows
 * @param records the records, judged as one catalogue
 * @param held the records that lie outside the catalogue; null when nobody knows
 * @param only elements (with what they hold) to judge; empty means all
 * @param findings exactly the findings expected there
 * @param stage the stage at which it is judged, or null for that of whoever runs it
 * @param modes the modes in which it is judged
 * @param date the day on which it is judged, or null for that of whoever runs it
 */
public record Example(
    String name,
    List<InformationResource> records,
    @Nullable List<InformationResource> held,
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
   * @param record position of the record from 0
   */
  public record Expected(String rule, String at, int record) {
    /** A finding about the first record. */
    public Expected(String rule, String at) {
      this(rule, at, 0);
    }
  }

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException when there is no record
   */
  public Example {
    records = List.copyOf(records);
    held = held == null ? null : List.copyOf(held);
    only = List.copyOf(only);
    findings = List.copyOf(findings);
    modes = Set.copyOf(modes);
    if (records.isEmpty()) {
      throw new IllegalArgumentException("an example without a record: " + name);
    }
  }

  /** The first record. */
  public InformationResource record() {
    return records.get(0);
  }
}
