package org.govcat.conformance.bench;

import java.util.List;
import java.util.Optional;

/** The forms in which the bench answers. */
public enum BenchFormat {
  /** Plain text for people. */
  TEXT("text"),
  /** JSON for programs; its schemas are published. */
  JSON("json"),
  /** One page of HTML that needs nothing else. */
  HTML("html"),
  /** Markdown. */
  MARKDOWN("markdown");

  private final String id;

  BenchFormat(String id) {
    this.id = id;
  }

  /** The word used in options. */
  public String id() {
    return id;
  }

  /** The form with that word. */
  public static Optional<BenchFormat> of(String id) {
    for (BenchFormat format : values()) {
      if (format.id.equals(id)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** All words, in order. */
  public static List<String> ids() {
    return List.of(TEXT.id, JSON.id, HTML.id, MARKDOWN.id);
  }
}
