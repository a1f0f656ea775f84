package org.govcat.conformance;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.govcat.validation.RecordChecker;
import org.jspecify.annotations.Nullable;

/**
 * The compiled rules of the standard that will probably judge: the option's, else the default. Made
 * once, by whoever comes first. Thread-safe.
 */
final class LikelyRules {
  private final String id;
  private final FutureTask<RecordChecker> rules;

  LikelyRules(@Nullable Standard given) {
    this.id = given == null ? Standards.DEFAULT_ID : given.id();
    this.rules = new FutureTask<>(new Compilation(given));
  }

  private record Compilation(@Nullable Standard given) implements Callable<RecordChecker> {
    @Override
    public RecordChecker call() {
      return RecordChecker.of(given == null ? Standards.builtIn(Standards.DEFAULT_ID) : given);
    }
  }

  /** Has them made on another thread while something else is done here. */
  void prepare(Executor executor) {
    executor.execute(rules);
  }

  /** The rules of the standard with that id, which may be the likely one. */
  RecordChecker of(String wanted) {
    return wanted.equals(id) ? get() : RecordChecker.of(Standards.builtIn(wanted));
  }

  /** The likely rules, made here unless they are made already. */
  RecordChecker get() {
    rules.run();
    try {
      return rules.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the rules were compiled", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the rules of " + id + " cannot be compiled", e.getCause());
    }
  }
}
