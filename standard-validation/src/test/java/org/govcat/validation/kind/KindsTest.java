package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.govcat.standard.RuleKind;
import org.junit.jupiter.api.Test;

/** Every kind of rule is judged somewhere, and in one place only. */
class KindsTest {
  @Test
  void everyKindHasOneClassOrIsJudgedElsewhere() {
    Set<RuleKind> known = EnumSet.copyOf(Kinds.judged());
    known.addAll(Kinds.JUDGED_ELSEWHERE);

    assertThat(known)
        .as("a kind without a class would pass every record: add it to Kinds")
        .containsExactlyInAnyOrder(RuleKind.values());
  }

  @Test
  void noKindIsJudgedTwice() {
    assertThat(Kinds.judged()).doesNotContainAnyElementsOf(Kinds.JUDGED_ELSEWHERE);
  }
}
