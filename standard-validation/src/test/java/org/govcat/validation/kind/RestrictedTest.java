package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Base data are shared freely: {@code base-data-not-freely-shared}. */
class RestrictedTest {
  private final Given given =
      Given.standard()
          .coded("classification.type", Lists.CLASSIFICATION_TYPE)
          .coded("sharing.type", Lists.SHARING_TYPE)
          .rule(
              "base-data-not-freely-shared",
              RuleKind.RESTRICTED,
              "sharing.type",
              With.when("classification.type", "base"),
              With.texts("to", "unconditional"));

  @Test
  void theAllowedMeaningIsRight() {
    assertThat(given.findings(record("classification.type", "1", "sharing.type", "1"))).isEmpty();
  }

  @Test
  void anotherIsTold() {
    assertThat(given.findings(record("classification.type", "1", "sharing.type", "2")))
        .containsExactly("base-data-not-freely-shared @ sharing.type '2' {expected=1}");
  }

  @Test
  void theConditionReadsLabelsToo() {
    assertThat(given.findings(record("classification.type", "基础信息资源", "sharing.type", "2")))
        .containsExactly("base-data-not-freely-shared @ sharing.type '2' {expected=1}");
  }

  @Test
  void otherResourcesAreFree() {
    assertThat(given.findings(record("classification.type", "3", "sharing.type", "2"))).isEmpty();
  }

  @Test
  void anUnknownValueIsAnotherRulesBusiness() {
    assertThat(given.findings(record("classification.type", "1", "sharing.type", "看情况"))).isEmpty();
  }

  @Test
  void oneAllowedMeaningForcesItForEachItem() {
    Given forced =
        Given.standard()
            .coded("items.sharing.type", Lists.SHARING_TYPE)
            .coded("items.opening.open", Lists.OPENNESS)
            .rule(
                "item-closed",
                RuleKind.RESTRICTED,
                "items.opening.open",
                With.when("items.sharing.type", "not-shared"),
                With.texts("to", "not-open"));
    assertThat(
            forced.findings(
                record(
                    "items[0].sharing.type", "3",
                    "items[0].opening.open", "0",
                    "items[1].sharing.type", "1",
                    "items[1].opening.open", "1",
                    "items[2].sharing.type", "3",
                    "items[2].opening.open", "无条件开放")))
        .containsExactly("item-closed @ items[2].opening.open '无条件开放' {expected=0}");
  }
}
