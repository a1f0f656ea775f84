package org.govcat.serialization.reading;

import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.serialization.CatalogReader;

/** A reader that keeps what it has to say about its document in a log. */
public abstract class LoggedReader implements CatalogReader {
  protected final ReadingLog log;

  protected LoggedReader(ReadingLog log) {
    this.log = log;
  }

  @Override
  public final List<Finding> takeFindings() {
    return log.take();
  }

  @Override
  public final long unreadable() {
    return log.unreadable();
  }

  @Override
  public final boolean complete() {
    return log.complete();
  }
}
