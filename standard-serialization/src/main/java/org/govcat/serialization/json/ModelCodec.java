package org.govcat.serialization.json;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Lends sessions to the threads of a foreign mapper and keeps one for the next. Thread-safe. */
public final class ModelCodec {
  private final JsonParsers parsers = new JsonParsers();
  private final AtomicReference<@Nullable ModelSession> spare = new AtomicReference<>();

  /** A session for the calling thread alone; {@link #give} takes it back. */
  public ModelSession take() {
    ModelSession session = spare.getAndSet(null);
    return session == null ? new ModelSession(parsers) : session;
  }

  public void give(ModelSession session) {
    if (session.isWorthKeeping()) {
      spare.set(session);
    }
  }
}
