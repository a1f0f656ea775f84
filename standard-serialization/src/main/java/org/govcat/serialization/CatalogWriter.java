package org.govcat.serialization;

import java.io.Closeable;
import java.io.IOException;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;

/** The mirror of {@link CatalogReader}. Not thread-safe. Closing finishes the document. */
public interface CatalogWriter extends Closeable {
  /** Writes the header; best before any resource, so that readers know it in time. */
  void header(CatalogHeader header) throws IOException;

  /** Writes one resource. */
  void write(InformationResource resource) throws IOException;
}
