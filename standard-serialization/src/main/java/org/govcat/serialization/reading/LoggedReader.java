package org.govcat.serialization.reading;

import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.serialization.CatalogReader;

/** A reader that keeps what it has to say about its document in a log. */
public abstract class LoggedReader implements CatalogReader {
  protected final ReadingLog log;
  private boolean named;

  protected LoggedReader(ReadingLog log) {
    this.log = log;
  }

  @Override
  public final List<Finding> takeFindings() {
    if (!named) {
      named = true;
      Finding finding = FileExtension.judge(log.input(), format());
      if (finding != null) {
        log.add(finding);
      }
    }
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
