package org.govcat.validation.kind;

/** Judges a text by what it says alone and looks at nothing else in the record. */
interface LoneTextJudge extends TextJudge {
  @Override
  default boolean passesAnywhere(Inspection inspection, String text) {
    return true;
  }
}
