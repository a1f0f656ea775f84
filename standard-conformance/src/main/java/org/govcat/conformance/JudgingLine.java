package org.govcat.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.govcat.validation.NotEvaluated;
import org.govcat.validation.RecordChecker;

/**
 * Has records judged and hands them on in the order in which they came, whichever thread judged
 * them. The first ones are judged by the caller's thread; only an input that goes on gets others.
 */
final class JudgingLine implements AutoCloseable {
  private static final int ALONE = 256;
  private static final int BATCHES_A_THREAD = 2;

  private final Judge judge;
  private final CheckOptions options;
  private final Consumer<ReadRecord> judged;
  private final Queue<RecordChecker.Session> sessions = new ConcurrentLinkedQueue<>();
  private final BatchLine<ReadRecord> others;
  private long alone;

  /**
   * @param judged takes every record after it was judged
   */
  JudgingLine(Judge judge, CheckOptions options, Consumer<ReadRecord> judged) {
    this.judge = judge;
    this.options = options;
    this.judged = judged;
    int threads = options.threads() - 1;
    this.others = new BatchLine<>(threads, BATCHES_A_THREAD * threads, this::judgeAll, judged);
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
    others.add(record.keep(), record.source().length());
  }

  /** Judges and hands on all that came so far. */
  void flush() {
    others.flush();
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
    others.close();
  }
}
