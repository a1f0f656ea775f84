package org.govcat.serialization.reading;

import java.io.IOException;
import org.govcat.finding.Finding;
import org.govcat.model.CatalogHeader;
import org.govcat.serialization.CatalogFormat;
import org.govcat.serialization.SourceRecord;
import org.jspecify.annotations.Nullable;

/** A document without records: its one finding says what it is. */
public final class NotACatalogueReader extends LoggedReader {
  private final ByteWindow window;

  public NotACatalogueReader(ByteWindow window, ReadingLog log, Finding finding) {
    super(log);
    this.window = window;
    log.incomplete(finding);
  }

  @Override
  public @Nullable CatalogHeader header() {
    return null;
  }

  @Override
  public @Nullable SourceRecord next() {
    return null;
  }

  @Override
  public CatalogFormat format() {
    return CatalogFormat.UNKNOWN;
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
