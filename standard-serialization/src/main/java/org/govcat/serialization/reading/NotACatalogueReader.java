package org.govcat.serialization.reading;

import java.io.IOException;
import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.model.CatalogHeader;
import org.govcat.serialization.CatalogFormat;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.SourceRecord;
import org.jspecify.annotations.Nullable;

/** A document without records: its one finding says what it is. */
public final class NotACatalogueReader implements CatalogReader {
  private final ByteWindow window;
  private final ReadingLog log;

  public NotACatalogueReader(ByteWindow window, ReadingLog log, Finding finding) {
    this.window = window;
    this.log = log;
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
  public List<Finding> takeFindings() {
    return log.take();
  }

  @Override
  public long unreadable() {
    return 0;
  }

  @Override
  public boolean complete() {
    return false;
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
