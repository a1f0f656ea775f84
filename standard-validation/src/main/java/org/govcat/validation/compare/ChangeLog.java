package org.govcat.validation.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.govcat.standard.Clause;
import org.govcat.standard.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Takes changes in, each once, and remembers which rules they explain. */
final class ChangeLog {
  private final Set<Change> changes = new LinkedHashSet<>();
  private final Set<String> explained = new HashSet<>();

  void add(
      ChangeKind kind,
      Subject subject,
      @Nullable LocalizedText before,
      @Nullable LocalizedText after) {
    add(kind, kind.usualEffect(), subject, before, after);
  }

  void add(
      ChangeKind kind,
      Effect effect,
      Subject subject,
      @Nullable LocalizedText before,
      @Nullable LocalizedText after) {
    changes.add(new Change(kind, effect, subject, before, after));
  }

  void add(ChangeKind kind, Subject subject, @Nullable String before, @Nullable String after) {
    add(kind, subject, plain(before), plain(after));
  }

  /** Adds a change of words where there is one. */
  void compare(ChangeKind kind, Subject subject, LocalizedText before, LocalizedText after) {
    if (!before.equals(after)) {
      add(kind, subject, before, after);
    }
  }

  /** Adds what changed about source and evidence. */
  void compare(Subject subject, Clause before, Clause after) {
    String old = sources(before);
    String now = sources(after);
    if (!old.equals(now)) {
      add(ChangeKind.SOURCE_CHANGED, subject, old, now);
    }
    old = evidence(before);
    now = evidence(after);
    if (!old.equals(now)) {
      add(ChangeKind.EVIDENCE_CHANGED, subject, old, now);
    }
  }

  /** The source, and where further standards say the same. */
  private static String sources(Clause clause) {
    List<String> sources = new ArrayList<>(List.of(clause.source()));
    clause.also().forEach(other -> sources.add(other.source()));
    return String.join("; ", sources);
  }

  private static String evidence(Clause clause) {
    List<String> grades = new ArrayList<>(List.of(clause.evidence().id()));
    clause.also().forEach(other -> grades.add(other.evidence().id()));
    return String.join("; ", grades);
  }

  /** Adds each word that came or went. */
  void compare(
      ChangeKind added,
      ChangeKind removed,
      Subject subject,
      Collection<String> before,
      Collection<String> after) {
    for (String word : before) {
      if (!after.contains(word)) {
        add(removed, subject, word, null);
      }
    }
    for (String word : after) {
      if (!before.contains(word)) {
        add(added, subject, null, word);
      }
    }
  }

  /** Says that a change explains why a rule came, went or changed. */
  void explain(String element, String kind) {
    explained.add(element + "/" + kind);
  }

  boolean explains(String rule) {
    return explained.contains(rule);
  }

  int size() {
    return changes.size();
  }

  List<Change> changes() {
    return List.copyOf(changes);
  }

  static @Nullable LocalizedText plain(@Nullable String text) {
    return text == null ? null : new LocalizedText(text, text);
  }
}
