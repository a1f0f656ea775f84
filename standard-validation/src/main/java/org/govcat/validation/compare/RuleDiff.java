package org.govcat.validation.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;

/**
 * Compares the rules of two standards, whatever the modes; what a change of an element explains is
 * not told again.
 */
final class RuleDiff {
  private final Map<RuleId, RuleSpec> from;
  private final Map<RuleId, RuleSpec> to;
  private final ChangeLog log;

  RuleDiff(Standard from, Standard to, ChangeLog log) {
    this.from = from.written();
    this.to = to.written();
    this.log = log;
  }

  void compare() {
    List<RuleSpec> gone = new ArrayList<>(from.values());
    gone.removeIf(rule -> to.containsKey(rule.id()) || log.explains(rule.id().value()));
    List<RuleSpec> come = new ArrayList<>(to.values());
    come.removeIf(rule -> from.containsKey(rule.id()) || log.explains(rule.id().value()));
    Map<RuleSpec, RuleSpec> renamed =
        Renames.of(gone, come, RuleDiff::likeness, rule -> !FollowingRules.follows(rule));
    for (RuleSpec rule : to.values()) {
      RuleSpec before = from.get(rule.id());
      if (before != null) {
        compare(before, rule);
      }
    }
    renamed.forEach(this::renamed);
    come.removeAll(renamed.values());
    gone.removeAll(renamed.keySet());
    for (RuleSpec rule : come) {
      log.add(
          ChangeKind.RULE_ADDED,
          rule.severity() == Severity.INFO ? Effect.EDITORIAL : Effect.TIGHTENING,
          subject(rule),
          null,
          ChangeLog.plain(rule.severity().id()));
    }
    for (RuleSpec rule : gone) {
      log.add(
          ChangeKind.RULE_REMOVED,
          rule.severity() == Severity.INFO ? Effect.EDITORIAL : Effect.RELAXING,
          subject(rule),
          ChangeLog.plain(rule.severity().id()),
          null);
    }
  }

  /** A rule keeps its words and what it asks for when it is given another name. */
  private static Object likeness(RuleSpec rule) {
    return List.of(rule.kind(), String.valueOf(rule.element()), rule.title(), rule.message());
  }

  private static Subject subject(RuleSpec rule) {
    return new Subject(Subject.Type.RULE, rule.id().value(), null, rule.title());
  }

  private void renamed(RuleSpec before, RuleSpec after) {
    log.add(ChangeKind.RULE_RENAMED, subject(after), before.id().value(), after.id().value());
    compare(before, after);
  }

  private void compare(RuleSpec before, RuleSpec after) {
    if (log.explains(after.id().value())) {
      return;
    }
    Subject subject = subject(after);
    compareSeverities(subject, before, after);
    compareWhatIsAsked(subject, before, after);
    if (!FollowingRules.follows(after) || !FollowingRules.follows(before)) {
      log.compare(subject, before.clause(), after.clause());
    }
    if (!before.silencedBy().equals(after.silencedBy()) || before.fold() != after.fold()) {
      log.add(ChangeKind.TELLING_CHANGED, subject, told(before), told(after));
    }
    compareTexts(subject, before, after);
  }

  private void compareSeverities(Subject subject, RuleSpec before, RuleSpec after) {
    if (before.severity() != after.severity()) {
      compareSeverity(subject, before.severity(), after.severity(), "");
      return;
    }
    for (Stage stage : Stage.values()) {
      compareSeverity(
          subject, before.severityAt(stage), after.severityAt(stage), stage.id() + ": ");
    }
  }

  private void compareSeverity(Subject subject, Severity before, Severity after, String stage) {
    if (before != after) {
      boolean raised = after.compareTo(before) > 0;
      log.add(
          raised ? ChangeKind.SEVERITY_RAISED : ChangeKind.SEVERITY_LOWERED,
          subject,
          stage + before.id(),
          stage + after.id());
    }
  }

  private void compareWhatIsAsked(Subject subject, RuleSpec before, RuleSpec after) {
    if (before.kind() != after.kind()) {
      log.add(ChangeKind.RULE_CHANGED, subject, before.kind().id(), after.kind().id());
      return;
    }
    if (!String.valueOf(before.element()).equals(String.valueOf(after.element()))) {
      log.add(ChangeKind.RULE_CHANGED, subject, before.element(), after.element());
    }
    ObligationDiff.compareStages(subject, before.stages(), after.stages(), log);
    ObligationDiff.compareModes(subject, before.modes(), after.modes(), log);
    new ParameterDiff(subject, after.kind(), log).compare(before.parameters(), after.parameters());
  }

  private void compareTexts(Subject subject, RuleSpec before, RuleSpec after) {
    List<LocalizedText> old = List.of(before.title(), before.message(), before.fix());
    List<LocalizedText> now = List.of(after.title(), after.message(), after.fix());
    for (int i = 0; i < old.size(); i++) {
      log.compare(ChangeKind.TEXT_CHANGED, subject, old.get(i), now.get(i));
    }
  }

  private static String told(RuleSpec rule) {
    return "fold: "
        + rule.fold().id()
        + ", silenced-by: ["
        + String.join(", ", rule.silencedBy().stream().map(RuleId::value).toList())
        + "]";
  }
}
