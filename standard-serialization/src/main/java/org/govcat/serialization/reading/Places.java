package org.govcat.serialization.reading;

import org.govcat.finding.Location;
import org.jspecify.annotations.Nullable;

/** Knows where in the input the characters of one record stand. */
@FunctionalInterface
public interface Places {
  /** The place of the character so many UTF-16 units behind the first one of the record. */
  Location place(int offset, @Nullable String pointer);
}
