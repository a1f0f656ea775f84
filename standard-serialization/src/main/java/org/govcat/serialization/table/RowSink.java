package org.govcat.serialization.table;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one table, the captions first. Closing finishes the file. Not thread-safe. */
public interface RowSink extends Closeable {
  /** Writes the captions. */
  void captions(String[] captions) throws IOException;

  /** Writes a row; null is an empty cell. */
  void row(@Nullable String[] cells) throws IOException;
}
