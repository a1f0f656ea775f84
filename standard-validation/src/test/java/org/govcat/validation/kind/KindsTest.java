package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.govcat.standard.RuleKind;
import org.govcat.standard.RuleKind.Scope;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.Test;

/** Every kind of rule is judged somewhere, and every rule of a standard that is judged here is. */
class KindsTest {
  @Test
  void everyRuleHasOneCheckOrIsJudgedElsewhere() {
    for (String id : Standards.builtInIds()) {
      RuleBook book = RuleBook.of(Standards.builtIn(id));
      List<Rule> judged =
          Kinds.compile(book).stream().flatMap(check -> check.rules().stream()).toList();

      assertThat(judged)
          .as("a rule of %s without a check would pass every record", id)
          .containsExactlyInAnyOrderElementsOf(
              book.rules().stream()
                  .filter(rule -> rule.spec().kind().scope() == Scope.RECORD)
                  .toList());
    }
  }

  @Test
  void onlyWhatNeedsMoreThanARecordIsJudgedElsewhere() {
    Set<RuleKind> elsewhere = EnumSet.noneOf(RuleKind.class);
    for (RuleKind kind : RuleKind.values()) {
      if (kind.scope() != Scope.RECORD) {
        elsewhere.add(kind);
      }
    }

    assertThat(elsewhere)
        .containsExactlyInAnyOrder(
            RuleKind.UNIQUE_IN_CATALOG,
            RuleKind.RESOLVES,
            RuleKind.ONE_NAME_PER_CODE,
            RuleKind.REPORTED);
  }
}
