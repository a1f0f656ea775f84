package org.govcat.validation.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.govcat.standard.Condition;
import org.govcat.standard.RuleKind;
import org.govcat.standard.RuleParameters;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a rule is given. Where more of it means more findings or fewer, the change is told
 * as such; where nobody can say, the rule is told as changed.
 */
final class ParameterDiff {
  /** Parameters of which more gives more findings. */
  private static final Set<String> MORE_FINDS_MORE =
      Set.of(
          "credit-code causes",
          "listed-variant concepts",
          "text-matches patterns",
          "text-defect elements",
          "sensitive-item words",
          "unlisted-undescribed always",
          "stands-alone concepts",
          "characters not-first",
          "characters except",
          "unique-in-record with");

  /** Parameters of which more gives fewer findings. */
  private static final Set<String> MORE_FINDS_LESS =
      Set.of(
          "restricted to",
          "required-one-of elements",
          "text-matches except",
          "sensitive-item except",
          "dependent-list any",
          "unlisted-undescribed any",
          "characters allowed");

  private final Subject subject;
  private final RuleKind kind;
  private final ChangeLog log;

  ParameterDiff(Subject subject, RuleKind kind, ChangeLog log) {
    this.subject = subject;
    this.kind = kind;
    this.log = log;
  }

  void compare(RuleParameters before, RuleParameters after) {
    for (String name : names(before.texts(), after.texts())) {
      compareText(name, before.text(name), after.text(name));
    }
    for (String name : names(before.lists(), after.lists())) {
      compareList(name, before.list(name), after.list(name));
    }
    for (String name : names(before.conditions(), after.conditions())) {
      compareConditions(name, before.conditions(name), after.conditions(name));
    }
    for (String name : names(before.tables(), after.tables())) {
      compareTable(name, before.table(name), after.table(name));
    }
    for (String name : names(before.structures(), after.structures())) {
      compareOther(name, before.structures().get(name), after.structures().get(name));
    }
  }

  private static Set<String> names(Map<String, ?> before, Map<String, ?> after) {
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    return names;
  }

  private void compareText(String name, @Nullable String before, @Nullable String after) {
    if (Objects.equals(before, after)) {
      return;
    }
    ChangeKind change = ChangeKind.RULE_CHANGED;
    if (name.equals("least")) {
      change = moreIs(number(after, 0) > number(before, 0));
    } else if (name.equals("most")) {
      change = moreIs(number(after, Long.MAX_VALUE) < number(before, Long.MAX_VALUE));
    }
    log.add(change, subject, shown(name, before), shown(name, after));
  }

  private static ChangeKind moreIs(boolean tighter) {
    return tighter ? ChangeKind.RULE_TIGHTENED : ChangeKind.RULE_RELAXED;
  }

  /** A bound as the loader let it through; one that is not given binds nothing. */
  private static long number(@Nullable String text, long otherwise) {
    return text == null ? otherwise : Long.parseLong(text);
  }

  private void compareList(String name, List<String> before, List<String> after) {
    if (before.equals(after)) {
      return;
    }
    Set<String> old = new HashSet<>(before);
    Set<String> now = new HashSet<>(after);
    String key = kind.id() + " " + name;
    boolean findsMore = MORE_FINDS_MORE.contains(key);
    ChangeKind change = ChangeKind.RULE_CHANGED;
    if (findsMore || MORE_FINDS_LESS.contains(key)) {
      if (old.equals(now)) {
        return;
      }
      if (now.containsAll(old)) {
        change = moreIs(findsMore);
      } else if (old.containsAll(now)) {
        change = moreIs(!findsMore);
      }
    }
    log.add(change, subject, shown(name, before), shown(name, after));
  }

  private void compareConditions(String name, List<Condition> before, List<Condition> after) {
    ConditionsOrder order = ConditionsOrder.OTHER;
    if (name.equals("when")) {
      order = ConditionsOrder.ofAll(before, after);
    } else if (name.equals("unless")) {
      order = ConditionsOrder.ofNone(before, after);
    } else if (before.equals(after)) {
      order = ConditionsOrder.SAME;
    }
    String old = name + ": " + ObligationDiff.shown(before);
    String now = name + ": " + ObligationDiff.shown(after);
    switch (order) {
      case SAME -> {}
      case WIDER -> log.add(ChangeKind.RULE_TIGHTENED, subject, old, now);
      case NARROWER -> log.add(ChangeKind.RULE_RELAXED, subject, old, now);
      case OTHER -> log.add(ChangeKind.RULE_CHANGED, subject, old, now);
    }
  }

  /** Only of the table of what fits together more means fewer findings. */
  private void compareTable(
      String name, Map<String, List<String>> before, Map<String, List<String>> after) {
    if (before.equals(after)) {
      return;
    }
    boolean fits = kind == RuleKind.FITTING && before.keySet().equals(after.keySet());
    ChangeKind change = ChangeKind.RULE_CHANGED;
    if (fits && before.keySet().stream().allMatch(row -> holds(after, before, row))) {
      change = ChangeKind.RULE_RELAXED;
    } else if (fits && before.keySet().stream().allMatch(row -> holds(before, after, row))) {
      change = ChangeKind.RULE_TIGHTENED;
    }
    log.add(change, subject, name + ": " + before, name + ": " + after);
  }

  /** What cannot be ordered. */
  private void compareOther(String name, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      log.add(
          ChangeKind.RULE_CHANGED,
          subject,
          before == null ? null : name + ": " + before,
          after == null ? null : name + ": " + after);
    }
  }

  private static boolean holds(
      Map<String, List<String>> more, Map<String, List<String>> less, String row) {
    return more.getOrDefault(row, List.of()).containsAll(less.getOrDefault(row, List.of()));
  }

  private static @Nullable String shown(String name, @Nullable String text) {
    return text == null ? null : name + ": " + text;
  }

  private static String shown(String name, List<String> texts) {
    return name + ": [" + String.join(", ", texts) + "]";
  }
}
