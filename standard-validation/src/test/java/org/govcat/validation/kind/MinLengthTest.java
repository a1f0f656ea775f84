package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Texts that are too short: {@code summary-too-short}. */
class MinLengthTest {
  private final Given given =
      Given.standard()
          .answers("sharing.condition", "无", "无条件")
          .rule("summary-too-short", RuleKind.MIN_LENGTH, "summary", With.text("least", "5"))
          .rule(
              "condition-too-short",
              RuleKind.MIN_LENGTH,
              "sharing.condition",
              With.text("least", "4"));

  @Test
  void asLongAsAskedForIsRight() {
    assertThat(given.findings(record("summary", "婚姻登记表"))).isEmpty();
  }

  @Test
  void shorterIsWrong() {
    assertThat(given.findings(record("summary", "婚姻")))
        .containsExactly("summary-too-short @ summary '婚姻' {least=5, length=2}");
  }

  @Test
  void anAnswerIsLongEnough() {
    assertThat(given.findings(record("sharing.condition", "无"))).isEmpty();
  }

  @Test
  void aMissingTextIsNotJudged() {
    assertThat(given.findings(record("summary", "无"))).isEmpty();
  }
}
