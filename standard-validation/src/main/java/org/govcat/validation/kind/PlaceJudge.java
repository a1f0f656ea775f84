package org.govcat.validation.kind;

import org.jspecify.annotations.Nullable;

/** Judges one place where an element stands or could stand. */
interface PlaceJudge {
  /**
   * Judges the inspection's place and leaves the inspection there.
   *
   * @param value what stands there as the group holds it, or null
   * @param unreadable whether something of the wrong shape stands there
   */
  void judge(Inspection inspection, @Nullable Object value, boolean unreadable);
}
