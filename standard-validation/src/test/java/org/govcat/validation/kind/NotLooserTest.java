package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Ranks from loose to strict (practice K34, which no standard here asks for). */
class NotLooserTest {
  private final Given given =
      Given.standard()
          .coded("sharing.type", Lists.SHARING_TYPE)
          .coded("items.sharing.type", Lists.SHARING_TYPE)
          .rule(
              "item-looser",
              RuleKind.NOT_LOOSER,
              "items.sharing.type",
              With.text("other", "sharing.type"),
              With.texts("ranks", "unconditional", "conditional", "not-shared"));

  @Test
  void equalAndStricterAreRight() {
    assertThat(
            given.findings(
                record(
                    "sharing.type", "2",
                    "items[0].sharing.type", "2",
                    "items[1].sharing.type", "不予共享")))
        .isEmpty();
  }

  @Test
  void looserIsTold() {
    assertThat(
            given.findings(
                record(
                    "sharing.type", "有条件共享",
                    "items[0].sharing.type", "3",
                    "items[1].sharing.type", "1")))
        .containsExactly("item-looser @ items[1].sharing.type '1' {other=有条件共享}");
  }

  @Test
  void whatIsUnknownOrAbsentIsAnotherRulesBusiness() {
    assertThat(given.findings(record("sharing.type", "2", "items[0].sharing.type", "随便")))
        .isEmpty();
    assertThat(given.findings(record("sharing.type", "随便", "items[0].sharing.type", "1")))
        .isEmpty();
    assertThat(given.findings(record("items[0].sharing.type", "1"))).isEmpty();
  }

  @Test
  void aMeaningWithoutRankIsFree() {
    Given two =
        Given.standard()
            .coded("sharing.type", Lists.SHARING_TYPE)
            .coded("items.sharing.type", Lists.SHARING_TYPE)
            .rule(
                "item-looser",
                RuleKind.NOT_LOOSER,
                "items.sharing.type",
                With.text("other", "sharing.type"),
                With.texts("ranks", "unconditional", "conditional"));
    assertThat(two.findings(record("sharing.type", "2", "items[0].sharing.type", "3"))).isEmpty();
    assertThat(two.findings(record("sharing.type", "3", "items[0].sharing.type", "1"))).isEmpty();
  }
}
