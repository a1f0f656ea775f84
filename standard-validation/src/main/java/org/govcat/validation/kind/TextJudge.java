package org.govcat.validation.kind;

/** Judges one text that is there: never a blank one and never a placeholder. */
interface TextJudge {
  /** Judges the text that stands at the inspection's place and leaves the inspection there. */
  void judge(Inspection inspection, String text);

  /**
   * Whether it has nothing to say of that text at that place in any record, whatever stands around
   * it; asked after it said nothing.
   */
  default boolean passesAnywhere(Inspection inspection, String text) {
    return false;
  }
}
