package org.govcat.standard;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.govcat.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How grave a rule is, and at which stages it is milder.
 *
 * @param gravest how grave it is where nothing else is said
 * @param milder stages at which it is less grave
 */
record SeverityTerms(Severity gravest, Map<Stage, Severity> milder) {
  static SeverityTerms of(RuleSpec rule) {
    return new SeverityTerms(rule.severity(), rule.milder());
  }

  /** Unmodifiable and in the order in which an entry passes through the stages. */
  static Map<Stage, Severity> ordered(Map<Stage, Severity> milder) {
    return milder.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(milder));
  }

  private Severity at(Stage stage) {
    return milder.getOrDefault(stage, gravest);
  }

  /** Whether it is less grave than the other at any of the stages; nothing is not. */
  boolean isMilder(@Nullable SeverityTerms other, Set<Stage> stages) {
    for (Stage stage : stages) {
      if (other != null && at(stage).compareTo(other.at(stage)) < 0) {
        return true;
      }
    }
    return false;
  }

  /** At each stage the graver of the two. */
  SeverityTerms graver(SeverityTerms other) {
    Severity most = max(gravest, other.gravest);
    Map<Stage, Severity> less = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      Severity severity = max(at(stage), other.at(stage));
      if (severity != most) {
        less.put(stage, severity);
      }
    }
    return new SeverityTerms(most, less);
  }

  private static Severity max(Severity one, Severity other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** As in definition files. */
  @Override
  public String toString() {
    if (milder.isEmpty()) {
      return gravest.id();
    }
    StringBuilder text = new StringBuilder("{ is: ").append(gravest.id());
    ordered(milder)
        .forEach(
            (stage, severity) ->
                text.append(", ").append(stage.id()).append(": ").append(severity.id()));
    return text.append(" }").toString();
  }
}
