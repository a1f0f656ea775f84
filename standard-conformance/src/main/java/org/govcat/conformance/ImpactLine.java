package org.govcat.conformance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.govcat.finding.Location;
import org.govcat.model.CatalogHeader;
import org.govcat.serialization.SourceRecord;
import org.govcat.validation.compare.ImpactAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * Shows an analysis the records in the order in which they came, on a thread of its own where
 * another one may work, so that the next records are read meanwhile. What is read ahead is bounded.
 */
final class ImpactLine implements AutoCloseable {
  private static final int BATCH = 64;
  private static final int BATCH_CHARACTERS = 1 << 18;
  private static final int MOST_UNDER_WAY = 4;

  private final ImpactAnalysis analysis;
  private final Consumer<Read> differing;
  private final @Nullable ExecutorService worker;
  private final Queue<Future<List<Read>>> underWay = new ArrayDeque<>();
  private List<Read> batch = new ArrayList<>(BATCH);
  private long characters;

  /** A record as it was read. */
  record Read(
      int number,
      @Nullable CatalogHeader header,
      SourceRecord source,
      Location place,
      boolean secret) {}

  /**
   * @param differing takes the records that one standard finds wrong and the other does not
   */
  ImpactLine(ImpactAnalysis analysis, int threads, Consumer<Read> differing) {
    this.analysis = analysis;
    this.differing = differing;
    this.worker = threads == 1 ? null : Executors.newSingleThreadExecutor(ImpactLine::aside);
  }

  private static Thread aside(Runnable task) {
    Thread thread = new Thread(task, "govcat-impact");
    thread.setDaemon(true);
    return thread;
  }

  /** Takes the next record; its reader may go on afterwards. */
  void add(Read read) {
    if (worker == null) {
      judgeAll(List.of(read)).forEach(differing);
      return;
    }
    batch.add(
        new Read(read.number(), read.header(), read.source().keep(), read.place(), read.secret()));
    characters += read.source().length();
    if (batch.size() == BATCH || characters >= BATCH_CHARACTERS) {
      handOut(worker);
    }
  }

  /** Has everything judged that came so far. */
  void flush() {
    if (worker != null && !batch.isEmpty()) {
      handOut(worker);
    }
    while (!underWay.isEmpty()) {
      takeBack();
    }
  }

  private void handOut(ExecutorService to) {
    List<Read> full = batch;
    batch = new ArrayList<>(BATCH);
    characters = 0;
    if (underWay.size() == MOST_UNDER_WAY) {
      takeBack();
    }
    underWay.add(to.submit(() -> judgeAll(full)));
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

  private void takeBack() {
    try {
      underWay.remove().get().forEach(differing);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while records were judged", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("records could not be judged", e.getCause());
    }
  }

  /** Lets the other thread go. */
  @Override
  public void close() {
    if (worker != null) {
      worker.shutdownNow();
    }
  }
}
