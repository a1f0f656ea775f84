package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Elements that must not be there. */
class ForbiddenTest {
  private final Given given =
      Given.standard()
          .coded("sharing.type", Lists.SHARING_TYPE)
          .rule(
              "sharing.methods/forbidden",
              RuleKind.FORBIDDEN,
              "sharing.methods",
              With.when("sharing.type", "not-shared"))
          .rule("status/forbidden", RuleKind.FORBIDDEN, "status");

  @Test
  void anElementThatIsThereIsFound() {
    assertThat(given.findings(record("status", "在用")))
        .containsExactly("status/forbidden @ status '在用'");
  }

  @Test
  void aPlaceholderIsNotThere() {
    assertThat(given.findings(record("status", "-"))).isEmpty();
  }

  @Test
  void aListIsFoundAsAWhole() {
    assertThat(given.findings(record("sharing.type", "3", "sharing.methods[0].type", "接口")))
        .containsExactly("sharing.methods/forbidden @ sharing.methods");
  }

  @Test
  void aListWithoutContentIsNotThere() {
    assertThat(given.findings(record("sharing.type", "3", "sharing.methods[0].type", "")))
        .isEmpty();
  }

  @Test
  void itIsAllowedWhenTheConditionDoesNotHold() {
    assertThat(given.findings(record("sharing.type", "2", "sharing.methods[0].type", "接口")))
        .isEmpty();
  }

  @Test
  void theLevelOfThePublisherCanForbid() {
    Given local =
        Given.standard()
            .coded("provider.kind", Lists.CLASSIFICATION_TYPE)
            .rule(
                "subjects/forbidden",
                RuleKind.FORBIDDEN,
                "subjects",
                With.when("provider.kind", "department"));
    assertThat(local.findings(record("provider.kind", "1", "subjects[0].name", "信用"))).isEmpty();
    assertThat(local.findings(record("provider.kind", "3", "subjects[0].name", "信用")))
        .containsExactly("subjects/forbidden @ subjects");
    assertThat(local.findings(record("provider.kind", "不明", "subjects[0].name", "信用"))).isEmpty();
  }
}
