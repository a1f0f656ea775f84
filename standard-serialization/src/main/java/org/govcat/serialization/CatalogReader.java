package org.govcat.serialization;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.model.CatalogHeader;
import org.jspecify.annotations.Nullable;

/**
 * Pulls one resource at a time out of a document, in constant memory. Whatever is wrong with the
 * document is a finding and never an exception. Not thread-safe.
 */
public interface CatalogReader extends Closeable {
  /** The header, or null when none has been met so far. */
  @Nullable CatalogHeader header();

  /**
   * The next resource, or null at the end or where the document broke. A record is valid until the
   * next call.
   *
   * @throws IOException when the input itself cannot be read
   */
  @Nullable SourceRecord next() throws IOException;

  /**
   * Findings about the document and not about one resource, taken since the last call: malformed
   * passages, limits, encoding, unknown parts of the header.
   */
  List<Finding> takeFindings();

  /** Resources that were begun and could not be read whole, so far. */
  long unreadable();

  /** Whether everything was read; meaningful after {@link #next()} has returned null. */
  boolean complete();

  /**
   * Rows of a workbook that are about no resource although they name one, which is not there;
   * meaningful after {@link #next()} has returned null.
   */
  default List<Location> strayRows() {
    return List.of();
  }

  /** The format that was recognised. */
  CatalogFormat format();
}
