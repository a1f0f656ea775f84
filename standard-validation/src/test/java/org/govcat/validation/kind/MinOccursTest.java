package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Lists with too few members. */
class MinOccursTest {
  private final Given given =
      Given.standard()
          .rule("keywords/min-occurs", RuleKind.MIN_OCCURS, "keywords", With.text("least", "2"));

  @Test
  void enoughMembersAreRight() {
    assertThat(given.findings(record("keywords[0]", "信用", "keywords[1]", "法院"))).isEmpty();
  }

  @Test
  void tooFewAreTold() {
    assertThat(given.findings(record("keywords[0]", "信用")))
        .containsExactly("keywords/min-occurs @ keywords {least=2, count=1}");
  }

  @Test
  void aListThatIsNotThereIsAnotherRulesBusiness() {
    assertThat(given.findings(record("title", "甲"))).isEmpty();
    assertThat(given.findings(record("keywords[0]", ""))).isEmpty();
  }
}
