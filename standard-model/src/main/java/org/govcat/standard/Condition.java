package org.govcat.standard;

import java.util.List;

/**
 * An element has one of these meanings. Conditions name concepts and never codes, because a profile
 * may give a concept another code.
 *
 * @param element element id without indexes
 * @param concepts concept ids; the element's value must mean one of them (an entry that reads as
 *     another counts as that other too)
 */
public record Condition(String element, List<String> concepts) {
  /** Copies the concepts. */
  public Condition {
    concepts = List.copyOf(concepts);
  }
}
