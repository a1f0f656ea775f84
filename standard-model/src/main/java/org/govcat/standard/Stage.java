package org.govcat.standard;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    for (Stage stage : values()) {
      if (stage.id.equals(id)) {
        return Optional.of(stage);
      }
    }
    return Optional.empty();
  }

  /** All words, in order. */
  public static List<String> ids() {
    return List.of(DRAFT.id, SUBMIT.id, PUBLISH.id);
  }

  /** All sets of stages; at each place the one with those stages whose bits the place has. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of sets can be made in no other way
  static Set<Stage>[] subsets() {
    Set<Stage>[] subsets = new Set[1 << values().length];
    for (int bits = 0; bits < subsets.length; bits++) {
      Set<Stage> subset = EnumSet.noneOf(Stage.class);
      for (Stage stage : values()) {
        if ((bits & 1 << stage.ordinal()) != 0) {
          subset.add(stage);
        }
      }
      subsets[bits] = Collections.unmodifiableSet(subset);
    }
    return subsets;
  }

  /** The same stages, unmodifiable and in the order in which an entry passes through them. */
  static Set<Stage> ordered(Set<Stage> stages) {
    Set<Stage> ordered = EnumSet.noneOf(Stage.class);
    ordered.addAll(stages);
    return Collections.unmodifiableSet(ordered);
  }
}
