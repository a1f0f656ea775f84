package org.govcat.validation.compare;

import static org.govcat.validation.compare.ChangeKind.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/** States what every change is when it is seen from the other side. */
final class Mirror {
  private static final Map<ChangeKind, ChangeKind> PAIRS = new HashMap<>();

  static {
    pair(PLACEHOLDER_ADDED, PLACEHOLDER_REMOVED);
    pair(ADVICE_ADDED, ADVICE_REMOVED);
    pair(ELEMENT_ADDED, ELEMENT_REMOVED);
    pair(OBLIGATION_RAISED, OBLIGATION_LOWERED);
    pair(OBLIGATION_WIDENED, OBLIGATION_NARROWED);
    pair(ELEMENT_FORBIDDEN, ELEMENT_PERMITTED);
    pair(STAGES_ADDED, STAGES_REMOVED);
    pair(TYPE_NARROWED, TYPE_WIDENED);
    pair(LENGTH_SHORTENED, LENGTH_EXTENDED);
    pair(OCCURRENCE_TIGHTENED, OCCURRENCE_RELAXED);
    pair(PATTERN_ADDED, PATTERN_REMOVED);
    pair(CODE_LIST_ASSIGNED, CODE_LIST_DROPPED);
    pair(ANSWER_ACCEPTED, ANSWER_REFUSED);
    pair(LIST_ADDED, LIST_REMOVED);
    pair(LIST_CLOSED, LIST_OPENED);
    pair(CODE_ADDED, CODE_REMOVED);
    pair(SPELLING_ADDED, SPELLING_REMOVED);
    pair(CODE_FREED, CODE_CONFINED);
    pair(RULE_ADDED, RULE_REMOVED);
    pair(RULE_TIGHTENED, RULE_RELAXED);
    pair(SEVERITY_RAISED, SEVERITY_LOWERED);
    pair(MODE_ADDED, MODE_REMOVED);
    pair(CASE_IGNORED, CASE_REGARDED);
    pair(VERSION_IGNORED, VERSION_REGARDED);
  }

  private static final Set<ChangeKind> RENAMED =
      EnumSet.of(ELEMENT_RENAMED, RULE_RENAMED, LIST_RENAMED);

  private Mirror() {}

  private static void pair(ChangeKind one, ChangeKind other) {
    PAIRS.put(one, other);
    PAIRS.put(other, one);
  }

  /** The kind of the same change from the other side: its partner, or itself. */
  static ChangeKind of(ChangeKind kind) {
    return PAIRS.getOrDefault(kind, kind);
  }

  /** All changes, one a line, without labels, which may differ between the two. */
  static List<String> lines(Standard from, Standard to) {
    List<String> lines = new ArrayList<>();
    for (Change change : StandardDiff.between(from, to).changes()) {
      lines.add(line(change.kind(), change.effect(), id(change), change.before(), change.after()));
    }
    return lines;
  }

  /** The same as they must look from the other side. */
  static List<String> mirrored(Standard from, Standard to) {
    List<String> lines = new ArrayList<>();
    List<Change> changes = StandardDiff.between(from, to).changes();
    Map<String, String> formerNames = formerNames(changes);
    for (Change change : changes) {
      lines.add(
          line(
              of(change.kind()),
              effect(change),
              mirroredId(change, formerNames),
              change.after(),
              change.before()));
    }
    return lines;
  }

  private static Effect effect(Change change) {
    if (change.kind() == ELEMENT_ADDED) {
      return Effect.BREAKING;
    }
    if (change.kind() == ELEMENT_REMOVED) {
      String obligation = Objects.requireNonNull(change.before()).en();
      return obligation.startsWith("mandatory") ? Effect.TIGHTENING : Effect.RELAXING;
    }
    return switch (change.effect()) {
      case TIGHTENING -> Effect.RELAXING;
      case RELAXING -> Effect.TIGHTENING;
      case BREAKING, EDITORIAL -> change.effect();
    };
  }

  private static String id(Change change) {
    String concept = change.subject().concept();
    return change.subject().id() + (concept == null ? "" : "#" + concept);
  }

  /** What is renamed is told under its new name from either side. */
  private static Map<String, String> formerNames(List<Change> changes) {
    Map<String, String> names = new HashMap<>();
    for (Change change : changes) {
      if (RENAMED.contains(change.kind())) {
        names.put(change.subject().id(), Objects.requireNonNull(change.before()).en());
      }
    }
    return names;
  }

  private static String mirroredId(Change change, Map<String, String> formerNames) {
    String id = change.subject().id();
    String concept = change.subject().concept();
    return formerNames.getOrDefault(id, id) + (concept == null ? "" : "#" + concept);
  }

  private static String line(
      ChangeKind kind,
      Effect effect,
      String id,
      @Nullable LocalizedText before,
      @Nullable LocalizedText after) {
    return effect.id()
        + " "
        + kind.id()
        + " "
        + id
        + " from "
        + (before == null ? "-" : before.en())
        + " to "
        + (after == null ? "-" : after.en());
  }
}
