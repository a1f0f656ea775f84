package org.govcat.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a printed document, and what carries it in a definition (条款).
 *
 * @param number its number
 * @param text what it says, in short words of our own
 * @param evidence how well that is known
 * @param elements elements that carry it
 * @param rules rules that carry it, beside those that follow from the elements
 * @param notTestable why no program can test it, or null
 */
public record TextClause(
    String number,
    LocalizedText text,
    Evidence evidence,
    List<String> elements,
    List<String> rules,
    @Nullable LocalizedText notTestable) {
  /** Copies the lists. */
  public TextClause {
    elements = List.copyOf(elements);
    rules = List.copyOf(rules);
  }
}
