package org.govcat.conformance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.govcat.validation.NotEvaluated;
import org.govcat.validation.RecordChecker;
import org.jspecify.annotations.Nullable;

/**
 * Has records judged and hands them on in the order in which they came, whichever thread judged
 * them. The first ones are judged by the caller's thread; only an input that goes on gets others,
 * which judge batches while the caller reads. What is read ahead is bounded. Everything but the
 * judging itself happens on the caller's thread.
 */
final class JudgingLine implements AutoCloseable {
  private static final int ALONE = 256;
  private static final int BATCH = 64;
  private static final int BATCH_CHARACTERS = 1 << 18;
  private static final int BATCHES_A_THREAD = 2;

  private final Judge judge;
  private final CheckOptions options;
  private final Consumer<ReadRecord> judged;
  private final Queue<RecordChecker.Session> sessions = new ConcurrentLinkedQueue<>();
  private final Queue<Future<List<ReadRecord>>> underWay = new ArrayDeque<>();
  private @Nullable ExecutorService workers;
  private List<ReadRecord> batch = new ArrayList<>();
  private long characters;
  private long alone;

  /**
   * @param judged takes every record after it was judged
   */
  JudgingLine(Judge judge, CheckOptions options, Consumer<ReadRecord> judged) {
    this.judge = judge;
    this.options = options;
    this.judged = judged;
    sessions.add(judge.newSession(options));
  }

  /** Takes the next record; its reader may go on afterwards. */
  void add(ReadRecord record) {
    if (options.threads() == 1 || alone < ALONE) {
      alone++;
      judgeAll(List.of(record));
      judged.accept(record);
      return;
    }
    batch.add(record.keep());
    characters += record.source().length();
    if (batch.size() == BATCH || characters >= BATCH_CHARACTERS) {
      handOut();
    }
  }

  /** Judges and hands on all that came so far. */
  void flush() {
    if (!batch.isEmpty()) {
      handOut();
    }
    while (!underWay.isEmpty()) {
      takeBack();
    }
  }

  private void handOut() {
    List<ReadRecord> full = batch;
    batch = new ArrayList<>(BATCH);
    characters = 0;
    if (workers == null) {
      workers = Executors.newFixedThreadPool(options.threads() - 1, JudgingLine::worker);
    }
    if (underWay.size() == BATCHES_A_THREAD * (options.threads() - 1)) {
      takeBack();
    }
    underWay.add(workers.submit(() -> judgeAll(full)));
  }

  /** A thread that keeps nobody's process from ending. */
  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "govcat-judge");
    thread.setDaemon(true);
    return thread;
  }

  private List<ReadRecord> judgeAll(List<ReadRecord> records) {
    RecordChecker.Session free = sessions.poll();
    RecordChecker.Session session = free == null ? judge.newSession(options) : free;
    for (ReadRecord record : records) {
      record.judge(session);
    }
    sessions.add(session);
    return records;
  }

  private void takeBack() {
    try {
      underWay.remove().get().forEach(judged);
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

  /** Rules that could not be judged in some of the records, by name; asked when all are judged. */
  List<NotEvaluated> notEvaluated() {
    Map<String, NotEvaluated> byRule = new TreeMap<>();
    for (RecordChecker.Session session : sessions) {
      for (NotEvaluated open : session.notEvaluated()) {
        String key = open.rule() + " " + open.reasonKey();
        NotEvaluated before = byRule.get(key);
        long records = before == null ? 0 : before.records();
        byRule.put(key, new NotEvaluated(open.rule(), open.reasonKey(), open.records() + records));
      }
    }
    return new ArrayList<>(byRule.values());
  }

  /** Lets the other threads go. */
  @Override
  public void close() {
    if (workers != null) {
      workers.shutdownNow();
    }
  }
}
