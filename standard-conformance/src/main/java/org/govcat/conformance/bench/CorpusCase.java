package org.govcat.conformance.bench;

import java.util.List;

/**
 * One catalogue and what has to be found in it.
 *
 * @param file its file in the corpus
 * @param standard id of the standard that judges
 * @param rule the rule that it is about
 * @param stage stage of the check
 * @param modes modes of the check, none for most
 * @param date day of the check
 * @param expected every finding and no other
 */
public record CorpusCase(
    String file,
    String standard,
    String rule,
    String stage,
    List<String> modes,
    String date,
    List<CorpusFinding> expected) {
  /** Copies the list. */
  public CorpusCase {
    modes = List.copyOf(modes);
    expected = List.copyOf(expected);
  }
}
