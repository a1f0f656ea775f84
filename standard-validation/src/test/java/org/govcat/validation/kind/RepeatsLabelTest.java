package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** A condition that only repeats the type: {@code condition-repeats-type}. */
class RepeatsLabelTest {
  private final Given given =
      Given.standard()
          .answers("sharing.condition", "无", "无条件")
          .coded("sharing.type", Lists.SHARING_TYPE)
          .rule(
              "condition-repeats-type",
              RuleKind.REPEATS_LABEL,
              "sharing.condition",
              With.text("of", "sharing.type"));

  @Test
  void aRealConditionIsRight() {
    assertThat(given.findings(record("sharing.type", "2", "sharing.condition", "用于业务协同")))
        .isEmpty();
  }

  @Test
  void theLabelOfTheTypeIsNoCondition() {
    assertThat(given.findings(record("sharing.type", "2", "sharing.condition", "有条件共享。")))
        .containsExactly("condition-repeats-type @ sharing.condition '有条件共享。'");
  }

  @Test
  void anAliasOfTheTypeIsNoCondition() {
    assertThat(given.findings(record("sharing.type", "2", "sharing.condition", "有条件")))
        .containsExactly("condition-repeats-type @ sharing.condition '有条件'");
  }

  @Test
  void anAnswerIsRight() {
    assertThat(given.findings(record("sharing.type", "1", "sharing.condition", "无条件"))).isEmpty();
  }

  @Test
  void theLabelOfAnotherTypeIsNotARepetition() {
    assertThat(given.findings(record("sharing.type", "2", "sharing.condition", "不予共享"))).isEmpty();
  }
}
