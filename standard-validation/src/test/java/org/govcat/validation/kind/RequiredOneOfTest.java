package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Not shared without basis: 1272 6.2 9, {@code not-shared-without-basis}. */
class RequiredOneOfTest {
  private final Given given =
      Given.standard()
          .answers("sharing.condition", "无", "无条件")
          .coded("sharing.type", Lists.SHARING_TYPE)
          .rule(
              "not-shared-without-basis",
              RuleKind.REQUIRED_ONE_OF,
              "sharing.basis",
              With.when("sharing.type", "not-shared"),
              With.texts("elements", "sharing.condition", "sharing.basis"));

  @Test
  void eitherElementIsEnough() {
    assertThat(given.findings(record("sharing.type", "3", "sharing.condition", "《某某法》第十条")))
        .isEmpty();
    assertThat(given.findings(record("sharing.type", "3", "sharing.basis", "《某某法》第十条"))).isEmpty();
  }

  @Test
  void neitherIsTooLittle() {
    assertThat(given.findings(record("sharing.type", "3")))
        .containsExactly("not-shared-without-basis @ sharing.basis");
  }

  @Test
  void anAnswerIsNoBasis() {
    assertThat(given.findings(record("sharing.type", "3", "sharing.condition", "无")))
        .containsExactly("not-shared-without-basis @ sharing.basis");
  }

  @Test
  void nothingIsAskedForWhenTheConditionDoesNotHold() {
    assertThat(given.findings(record("sharing.type", "2"))).isEmpty();
  }

  @Test
  void somethingOfTheWrongShapeMayBeABasis() {
    assertThat(given.findings(record("sharing.type", "3", "sharing.!basis", "第十条"))).isEmpty();
  }

  @Test
  void whereAnExpressionIsGivenOneOfThemHoldsIt() {
    Given named =
        Given.standard()
            .coded("sharing.type", Lists.SHARING_TYPE)
            .rule(
                "basis-names-no-document",
                RuleKind.REQUIRED_ONE_OF,
                "sharing.basis",
                With.when("sharing.type", "not-shared"),
                With.texts("elements", "sharing.condition", "sharing.basis.title"),
                With.text("pattern", "《.+》"));
    assertThat(named.findings(record("sharing.type", "3", "sharing.basis.title", "《某某法》")))
        .isEmpty();
    assertThat(named.findings(record("sharing.type", "3", "sharing.condition", "内部规定")))
        .containsExactly("basis-names-no-document @ sharing.basis '内部规定'");
  }

  @Test
  void withoutAnElementOfItsOwnTheRuleStandsAtTheFirst() {
    Given first =
        Given.standard()
            .rule(
                "title-or-code",
                RuleKind.REQUIRED_ONE_OF,
                null,
                With.texts("elements", "code", "title"));
    assertThat(first.findings(record("summary", "甲"))).containsExactly("title-or-code @ code");
    assertThat(first.findings(record("title", "甲"))).isEmpty();
  }
}
