package org.govcat.serialization.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one table, the captions first. Closing finishes the file. Not thread-safe. */
public interface RowSink extends Closeable {
  /** Whether groups over captions can be seen; else the captions alone are written. */
  boolean showsGroups();

  /** Writes the captions. */
  void captions(Captions captions) throws IOException;

  /** Writes a row; null is an empty cell. */
  void row(@Nullable String[] cells) throws IOException;

  /**
   * Writes the rows of one resource.
   *
   * @param once columns in which one cell stands for all the rows, where the form can show it
   */
  default void rows(List<@Nullable String[]> rows, boolean[] once) throws IOException {
    for (@Nullable String[] row : rows) {
      row(row);
    }
  }
}
