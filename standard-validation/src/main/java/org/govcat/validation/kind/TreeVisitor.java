package org.govcat.validation.kind;

import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;

/**
 * Sees everything that a record holds, from the record inwards and in the order of its elements.
 */
interface TreeVisitor {
  /** A group; it stands at the inspection's place. */
  default void group(Inspection inspection, ElementGroup group) {}

  /** A text of a leaf or of a list of texts; it stands at the inspection's place. */
  default void text(Inspection inspection, ElementSlot slot, String text) {}
}
