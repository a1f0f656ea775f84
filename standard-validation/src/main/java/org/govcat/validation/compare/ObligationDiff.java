package org.govcat.validation.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.govcat.standard.Condition;
import org.govcat.standard.Modes;
import org.govcat.standard.Obligation;
import org.govcat.standard.Obligation.Level;
import org.govcat.standard.Stage;
import org.jspecify.annotations.Nullable;

/** Compares whether an element has to be there, and when. */
final class ObligationDiff {
  private static final List<Level> WEAK_TO_STRONG =
      List.of(Level.OPTIONAL, Level.RECOMMENDED, Level.CONDITIONAL, Level.MANDATORY);

  private ObligationDiff() {}

  static void compare(Subject subject, Obligation before, Obligation after, ChangeLog log) {
    int changes = log.size();
    if (before.level() != after.level()) {
      log.add(kind(before.level(), after.level()), subject, shown(before), shown(after));
    } else if (isDemand(before.level())) {
      ConditionsOrder order =
          ConditionsOrder.ofAll(before.when(), after.when())
              .and(ConditionsOrder.ofNone(before.unless(), after.unless()));
      switch (order) {
        case SAME -> {}
        case WIDER -> log.add(ChangeKind.OBLIGATION_WIDENED, subject, shown(before), shown(after));
        case NARROWER ->
            log.add(ChangeKind.OBLIGATION_NARROWED, subject, shown(before), shown(after));
        case OTHER ->
            log.add(ChangeKind.OBLIGATION_CONDITIONS_CHANGED, subject, shown(before), shown(after));
      }
    }
    if (asks(before.level()) && asks(after.level())) {
      compareStages(subject, before.stages(), after.stages(), log);
      compareModes(subject, before.modes(), after.modes(), log);
    }
    if (log.size() > changes) {
      log.explain(subject.id(), "required");
      log.explain(subject.id(), "forbidden");
    }
  }

  /** Adds what changed about the stages at which something is asked for. */
  static void compareStages(Subject subject, Set<Stage> before, Set<Stage> after, ChangeLog log) {
    if (before.equals(after)) {
      return;
    }
    ChangeKind kind = ChangeKind.STAGES_CHANGED;
    if (after.containsAll(before)) {
      kind = ChangeKind.STAGES_ADDED;
    } else if (before.containsAll(after)) {
      kind = ChangeKind.STAGES_REMOVED;
    }
    log.add(kind, subject, stages(before), stages(after));
  }

  /** Adds what changed about the modes in which something is asked for. */
  static void compareModes(Subject subject, Modes before, Modes after, ChangeLog log) {
    if (before.equals(after)) {
      return;
    }
    Effect effect = Effect.BREAKING;
    if (after.include(before)) {
      effect = Effect.TIGHTENING;
    } else if (before.include(after)) {
      effect = Effect.RELAXING;
    }
    log.add(
        ChangeKind.MODES_CHANGED,
        effect,
        subject,
        ChangeLog.plain(shown(before)),
        ChangeLog.plain(shown(after)));
  }

  /** Modes as a definition file says them; null for all. */
  private static @Nullable String shown(Modes modes) {
    List<String> parts = new ArrayList<>(modes.only());
    modes.never().forEach(mode -> parts.add("not " + mode));
    return parts.isEmpty() ? null : String.join(", ", parts);
  }

  private static ChangeKind kind(Level before, Level after) {
    if (after == Level.FORBIDDEN) {
      return isDemand(before) ? ChangeKind.OBLIGATION_REVERSED : ChangeKind.ELEMENT_FORBIDDEN;
    }
    if (before == Level.FORBIDDEN) {
      return isDemand(after) ? ChangeKind.OBLIGATION_REVERSED : ChangeKind.ELEMENT_PERMITTED;
    }
    return WEAK_TO_STRONG.indexOf(after) > WEAK_TO_STRONG.indexOf(before)
        ? ChangeKind.OBLIGATION_RAISED
        : ChangeKind.OBLIGATION_LOWERED;
  }

  /** Whether an element may be missed. */
  static boolean isDemand(Level level) {
    return level == Level.MANDATORY || level == Level.CONDITIONAL;
  }

  /** Whether it makes a difference when and how an element is asked for. */
  private static boolean asks(Level level) {
    return level != Level.OPTIONAL;
  }

  /** The obligation as a definition file says it. */
  static String shown(Obligation obligation) {
    List<String> parts = new ArrayList<>();
    if (obligation.when().isEmpty()) {
      parts.add(obligation.level().id());
    } else {
      parts.add("mandatory-when " + shown(obligation.when()));
    }
    if (!obligation.unless().isEmpty()) {
      parts.add("unless " + shown(obligation.unless()));
    }
    return String.join(" ", parts);
  }

  static String shown(List<Condition> conditions) {
    List<String> parts = new ArrayList<>();
    for (Condition condition : conditions) {
      parts.add(condition.element() + ": [" + String.join(", ", condition.concepts()) + "]");
    }
    return "{ " + String.join(", ", parts) + " }";
  }

  private static String stages(Set<Stage> stages) {
    return String.join(", ", stages.stream().map(Stage::id).toList());
  }
}
