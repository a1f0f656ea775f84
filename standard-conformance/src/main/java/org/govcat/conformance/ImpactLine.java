package org.govcat.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.govcat.finding.Location;
import org.govcat.model.CatalogHeader;
import org.govcat.serialization.SourceRecord;
import org.govcat.validation.compare.ImpactAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * Shows an analysis the records in the order in which they came, on a thread of its own where
 * another one may work, so that the next records are read meanwhile.
 */
final class ImpactLine implements AutoCloseable {
  private static final int MOST_UNDER_WAY = 4;

  private final ImpactAnalysis analysis;
  private final Consumer<Read> differing;
  private final @Nullable BatchLine<Read> other;

  /** A record as it was read. */
  record Read(
      int number,
      @Nullable CatalogHeader header,
      SourceRecord source,
      Location place,
      boolean secret) {
    Read keep() {
      return new Read(number, header, source.keep(), place, secret);
    }
  }

  /**
   * @param differing takes the records that one standard finds wrong and the other does not
   */
  ImpactLine(ImpactAnalysis analysis, int threads, Consumer<Read> differing) {
    this.analysis = analysis;
    this.differing = differing;
    this.other =
        threads == 1 ? null : new BatchLine<>(1, MOST_UNDER_WAY, this::judgeAll, differing);
  }

  /** Takes the next record; its reader may go on afterwards. */
  void add(Read read) {
    if (other == null) {
      judgeAll(List.of(read)).forEach(differing);
    } else {
      other.add(read.keep(), read.source().length());
    }
  }

  /** Has everything judged that came so far. */
  void flush() {
    if (other != null) {
      other.flush();
    }
  }

  private List<Read> judgeAll(List<Read> reads) {
    List<Read> found = new ArrayList<>(0);
    for (Read read : reads) {
      if (analysis.add(read.header(), read.source().resource(), read.secret(), read.place())) {
        found.add(read);
      }
    }
    return found;
  }

  /** Lets the other thread go. */
  @Override
  public void close() {
    if (other != null) {
      other.close();
    }
  }
}
