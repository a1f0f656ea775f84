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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Has batches of records worked on by other threads and hands them on in the order in which they
 * came. The caller may read the next records meanwhile; what is read ahead is bounded. Everything
 * but the work itself happens on the caller's thread; the threads start with the first full batch.
 *
 * @param <R> a record with what is told about it
 */
final class BatchLine<R> implements AutoCloseable {
  private static final int BATCH = 64;
  private static final int BATCH_CHARACTERS = 1 << 18;

  private final int threads;
  private final int mostUnderWay;
  private final UnaryOperator<List<R>> work;
  private final Consumer<R> done;
  private final Queue<Future<List<R>>> underWay = new ArrayDeque<>();
  private @Nullable ExecutorService workers;
  private List<R> batch = new ArrayList<>();
  private long characters;

  /**
   * @param work gives those of a batch that go on; called by any of the threads
   * @param done takes them, in order
   */
  BatchLine(int threads, int mostUnderWay, UnaryOperator<List<R>> work, Consumer<R> done) {
    this.threads = threads;
    this.mostUnderWay = mostUnderWay;
    this.work = work;
    this.done = done;
  }

  /**
   * @param record depends on nothing that its reader uses again
   */
  void add(R record, int length) {
    batch.add(record);
    characters += length;
    if (batch.size() == BATCH || characters >= BATCH_CHARACTERS) {
      handOut();
    }
  }

  /** Works on and hands on all that came so far. */
  void flush() {
    if (!batch.isEmpty()) {
      handOut();
    }
    while (!underWay.isEmpty()) {
      takeBack();
    }
  }

  private void handOut() {
    List<R> full = batch;
    batch = new ArrayList<>(BATCH);
    characters = 0;
    ExecutorService to = workers;
    if (to == null) {
      to = Executors.newFixedThreadPool(threads, BatchLine::worker);
      workers = to;
    }
    if (underWay.size() == mostUnderWay) {
      takeBack();
    }
    underWay.add(to.submit(() -> work.apply(full)));
  }

  /** A thread that keeps nobody's process from ending. */
  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "govcat-judge");
    thread.setDaemon(true);
    return thread;
  }

  private void takeBack() {
    try {
      underWay.remove().get().forEach(done);
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

  /** Lets the other threads go. */
  @Override
  public void close() {
    if (workers != null) {
      workers.shutdownNow();
    }
  }
}
