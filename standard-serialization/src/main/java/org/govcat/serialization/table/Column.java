package org.govcat.serialization.table;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table whose header was found.
 *
 * @param index place from 0
 * @param caption what people read above it
 * @param meaning what its cells say, or null when the caption is not known
 */
record Column(int index, String caption, @Nullable ColumnMeaning meaning) {
  boolean is(ColumnMeaning.Kind kind) {
    return meaning != null && meaning.kind() == kind;
  }

  boolean isElement(String id) {
    return is(ColumnMeaning.Kind.ELEMENT) && meaning.id().equals(id);
  }
}
