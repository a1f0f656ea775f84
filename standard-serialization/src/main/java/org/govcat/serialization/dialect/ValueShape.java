package org.govcat.serialization.dialect;

import org.jspecify.annotations.Nullable;

/**
 * A way to write values that is no list of words: days in a shape of their own, numbers with units.
 */
interface ValueShape {
  /** What a value of the source stands for in the standard, or null when it has not this shape. */
  @Nullable String read(String value);

  /** How the source writes a text of the standard, or null when it cannot. */
  @Nullable String write(String text);
}
