package org.govcat.standard;

import java.util.List;
import org.govcat.model.InformationResource;

/**
 * A small record that a definition file carries as its own test.
 *
 * @param name what it shows
 * @param record the record
 * @param only elements (with what they hold) to judge; empty means all
 * @param findings exactly the findings expected there
 */
public record Example(
    String name, InformationResource record, List<String> only, List<Expected> findings) {

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
  }
}
