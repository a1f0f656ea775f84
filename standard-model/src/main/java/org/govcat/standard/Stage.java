package org.govcat.standard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a catalogue entry is on its way: some elements are given only later. */
public enum Stage {
  /** Being written. */
  DRAFT("draft"),
  /** Handed in; the platform has not yet given code and publication date. */
  SUBMIT("submit"),
  /** Published. */
  PUBLISH("publish");

  private final String id;

  Stage(String id) {
    this.id = id;
  }

  /** The word used in definition files, options and reports. */
  public String id() {
    return id;
  }

  /** The stage with that word. */
  public static Optional<Stage> of(String id) {
    return Arrays.stream(values()).filter(stage -> stage.id.equals(id)).findFirst();
  }

  /** All words, in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Stage::id).toList();
  }
}
