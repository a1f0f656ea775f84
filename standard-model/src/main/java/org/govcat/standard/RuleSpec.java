package org.govcat.standard;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a standard as data; its kind says which class of the checker judges it.
 *
 * @param id its name
 * @param kind its kind, one of {@link RuleKind}
 * @param element the element it is about, or null when it is about the record
 * @param severity how grave a finding of it is, at most
 * @param milder stages at which a finding of it is less grave
 * @param title the rule in a few words
 * @param message what is wrong, with {@code {placeholders}}
 * @param fix how to mend it, with {@code {placeholders}}
 * @param stages stages at which it is judged
 * @param silencedBy rules whose finding at the same place, or at the record, hides findings of this
 *     one
 * @param fold how findings are gathered into one
 * @param parameters what the kind needs
 * @param modes modes in which it is judged
 * @param clause source and evidence
 */
public record RuleSpec(
    RuleId id,
    RuleKind kind,
    @Nullable String element,
    Severity severity,
    Map<Stage, Severity> milder,
    LocalizedText title,
    LocalizedText message,
    LocalizedText fix,
    Set<Stage> stages,
    List<RuleId> silencedBy,
    Fold fold,
    RuleParameters parameters,
    Modes modes,
    Clause clause) {

  /** A rule of all modes that is as grave at every stage. */
  public RuleSpec(
      RuleId id,
      RuleKind kind,
      @Nullable String element,
      Severity severity,
      LocalizedText title,
      LocalizedText message,
      LocalizedText fix,
      Set<Stage> stages,
      List<RuleId> silencedBy,
      Fold fold,
      RuleParameters parameters,
      Clause clause) {
    this(
        id,
        kind,
        element,
        severity,
        Map.of(),
        title,
        message,
        fix,
        stages,
        silencedBy,
        fold,
        parameters,
        Modes.ALL,
        clause);
  }

  /** How findings of one rule are gathered. */
  public enum Fold {
    /** One finding each. */
    NONE("none"),
    /** One finding for each provider. */
    PROVIDER("provider"),
    /** One finding for each element (or value, for unknown elements) and input. */
    INPUT("input");

    private final String id;

    Fold(String id) {
      this.id = id;
    }

    /** The word used in definition files. */
    public String id() {
      return id;
    }
  }

  /** How grave a finding of it is at that stage. */
  public Severity severityAt(Stage stage) {
    return milder.getOrDefault(stage, severity);
  }

  /** The same rule as it is judged at that stage. */
  public RuleSpec at(Stage stage) {
    return milder.isEmpty() ? this : with(severityAt(stage), Map.of(), stages, modes, clause);
  }

  /** The same rule, not judged at any stage. */
  RuleSpec switchedOff() {
    return with(severity, milder, EnumSet.noneOf(Stage.class), modes, clause);
  }

  /** The same rule on other terms. */
  RuleSpec with(
      Severity otherSeverity,
      Map<Stage, Severity> otherMilder,
      Set<Stage> otherStages,
      Modes otherModes,
      Clause other) {
    return new RuleSpec(
        id,
        kind,
        element,
        otherSeverity,
        otherMilder,
        title,
        message,
        fix,
        otherStages,
        silencedBy,
        fold,
        parameters,
        otherModes,
        other);
  }

  /** Copies the collections. */
  public RuleSpec {
    milder = SeverityTerms.ordered(milder);
    stages = Stage.ordered(stages);
    silencedBy = List.copyOf(silencedBy);
  }
}
