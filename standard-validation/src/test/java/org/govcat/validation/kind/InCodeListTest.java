package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.junit.jupiter.api.Test;

/** Values outside their list: {@code sharing.type/code-list} and its like. */
class InCodeListTest {
  private final Given given =
      Given.standard()
          .coded("sharing.type", Lists.SHARING_TYPE)
          .coded("classification.type", Lists.CLASSIFICATION_TYPE)
          .coded("updateFrequency", Lists.FREQUENCY)
          .rule("classification.type/code-list", RuleKind.CODE_LIST, "classification.type")
          .rule("sharing.type/code-list", RuleKind.CODE_LIST, "sharing.type")
          .rule("updateFrequency/code-list", RuleKind.CODE_LIST, "updateFrequency");

  @Test
  void codesLabelsAndAliasesAreIn() {
    assertThat(given.findings(record("sharing.type", "2"))).isEmpty();
    assertThat(given.findings(record("sharing.type", "有条件共享"))).isEmpty();
    assertThat(given.findings(record("updateFrequency", "每天"))).isEmpty();
  }

  @Test
  void anUnknownValueIsFound() {
    assertThat(given.findings(record("sharing.type", "看情况")))
        .containsExactly("sharing.type/code-list @ sharing.type '看情况'");
  }

  @Test
  void aNearMissHasASuggestion() {
    assertThat(given.findings(record("sharing.type", "有条件的共享")))
        .containsExactly("sharing.type/code-list @ sharing.type '有条件的共享' {suggestion=2}");
  }

  @Test
  void theTitleInTheWrongColumnIsNamed() {
    assertThat(given.findings(record("title", "牲畜饲养", "updateFrequency", "牲畜饲养")))
        .containsExactly("updateFrequency/code-list @ updateFrequency '牲畜饲养' {repeats=牲畜饲养}");
  }

  @Test
  void aLevelOfTheClassificationIsJudgedByItsCode() {
    assertThat(
            given.findings(
                record("classification.type.code", "9", "classification.type.name", "其他")))
        .containsExactly("classification.type/code-list @ classification.type '9'");
  }

  @Test
  void aLevelWithoutCodeIsJudgedByItsName() {
    assertThat(given.findings(record("classification.type.name", "部门信息资源"))).isEmpty();
    assertThat(
            given.findings(
                record("classification.type.code", "-", "classification.type.name", "其他")))
        .containsExactly("classification.type/code-list @ classification.type '其他'");
  }

  @Test
  void aPlaceholderIsMissingAndNotUnknown() {
    assertThat(given.findings(record("sharing.type", "-"))).isEmpty();
  }

  @Test
  void anElementWithoutListCannotHaveTheRule() {
    assertThatThrownBy(
            () ->
                Given.standard()
                    .rule("title/code-list", RuleKind.CODE_LIST, "title")
                    .findings(record()))
        .hasMessage("element title has no code list");
  }
}
