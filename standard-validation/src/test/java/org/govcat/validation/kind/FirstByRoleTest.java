package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/**
 * Of several codes the one whose role comes first is the code of the resource (profile A of
 * practice).
 */
class FirstByRoleTest {
  private final Given given =
      Given.standard()
          .coded("alternateCodes.role", Lists.CLASSIFICATION_TYPE)
          .rule(
              "code-by-precedence",
              RuleKind.FIRST_BY_ROLE,
              "code",
              With.text("role", "alternateCodes.role"),
              With.text("value", "alternateCodes.code"),
              With.texts("order", "department", "base"));

  @Test
  void theCodeOfTheFirstRoleIsRight() {
    assertThat(
            given.findings(
                record(
                    "code", "a/1",
                    "alternateCodes[0].role", "基础信息资源",
                    "alternateCodes[0].code", "b/1",
                    "alternateCodes[1].role", "3",
                    "alternateCodes[1].code", " a/1 ")))
        .isEmpty();
  }

  @Test
  void theCodeOfALaterRoleIsTold() {
    assertThat(
            given.findings(
                record(
                    "code", "b/1",
                    "alternateCodes[0].role", "1",
                    "alternateCodes[0].code", "b/1",
                    "alternateCodes[1].role", "部门信息资源",
                    "alternateCodes[1].code", "a/1")))
        .containsExactly("code-by-precedence @ code 'b/1' {expected=a/1, role=部门信息资源}");
  }

  @Test
  void aCodeThatStandsNowhereElseMayBeThatOfAnEarlierRole() {
    assertThat(
            given.findings(
                record(
                    "code", "a/1",
                    "alternateCodes[0].role", "1",
                    "alternateCodes[0].code", "b/1")))
        .isEmpty();
    assertThat(
            given.findings(
                record(
                    "code", "c/1",
                    "alternateCodes[0].role", "3",
                    "alternateCodes[0].code", "a/1")))
        .containsExactly("code-by-precedence @ code 'c/1' {expected=a/1, role=3}");
  }

  @Test
  void aCodeWithoutAKnownRoleIsTheLast() {
    assertThat(
            given.findings(
                record(
                    "code", "c/1",
                    "alternateCodes[0].role", "1",
                    "alternateCodes[0].code", "b/1",
                    "alternateCodes[1].code", "c/1")))
        .containsExactly("code-by-precedence @ code 'c/1' {expected=b/1, role=1}");
  }

  @Test
  void aRoleWithoutCodeTakesNoPart() {
    assertThat(
            given.findings(
                record(
                    "code", "b/1",
                    "alternateCodes[0].role", "3",
                    "alternateCodes[0].code", "-",
                    "alternateCodes[1].role", "1",
                    "alternateCodes[1].code", "b/1",
                    "alternateCodes[2].role", "3")))
        .isEmpty();
  }

  @Test
  void rolesThatAreUnknownOrMissingTakeNoPart() {
    assertThat(
            given.findings(
                record(
                    "code", "b/1",
                    "alternateCodes[0].role", "别的",
                    "alternateCodes[0].code", "a/1",
                    "alternateCodes[1].code", "c/1")))
        .isEmpty();
  }

  @Test
  void withoutFurtherCodesEveryCodeIsRight() {
    assertThat(given.findings(record("code", "b/1"))).isEmpty();
  }

  @Test
  void whatIsNoListOfPairsIsRefused() {
    Given wrong =
        Given.standard()
            .coded("sharing.type", Lists.SHARING_TYPE)
            .rule(
                "wrong",
                RuleKind.FIRST_BY_ROLE,
                "code",
                With.text("role", "sharing.type"),
                With.text("value", "sharing.condition"),
                With.texts("order", "conditional"));
    assertThatThrownBy(() -> wrong.findings(record("code", "b/1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sharing.type and sharing.condition are not of one list of the resource");
  }
}
