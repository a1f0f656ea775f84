package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Items that override the sharing and opening of their resource: 1272 6.2 8. */
class ForbiddenTogetherEachTest {
  private final Given given =
      Given.standard()
          .coded("sharing.type", Lists.SHARING_TYPE)
          .coded("opening.open", Lists.OPENNESS)
          .rule(
              "item-not-shared-but-open",
              RuleKind.FORBIDDEN_TOGETHER,
              "items.opening.open",
              With.text("each", "items"),
              With.when("sharing.type", "not-shared"),
              With.when("opening.open", "open"));

  @Test
  void anItemThatIsNotSharedInAnOpenResourceIsTold() {
    assertThat(
            given.findings(
                record(
                    "opening.open",
                    "1",
                    "items[0].name",
                    "姓名",
                    "items[1].name",
                    "地址",
                    "items[1].sharing.type",
                    "3")))
        .containsExactly("item-not-shared-but-open @ items[1].opening.open {item=地址}");
  }

  @Test
  void whatTheItemSaysGoesBeforeWhatTheResourceSays() {
    assertThat(
            given.findings(
                record(
                    "opening.open",
                    "1",
                    "items[0].name",
                    "地址",
                    "items[0].sharing.type",
                    "3",
                    "items[0].opening.open",
                    "0")))
        .isEmpty();
  }

  @Test
  void anOpenItemOfAResourceThatIsNotSharedIsTold() {
    assertThat(
            given.findings(
                record(
                    "sharing.type",
                    "3",
                    "opening.open",
                    "0",
                    "items[0].name",
                    "地址",
                    "items[0].opening.open",
                    "1")))
        .containsExactly("item-not-shared-but-open @ items[0].opening.open '1' {item=地址}");
  }

  @Test
  void anItemThatSaysNothingIsLeftToTheRuleAboutTheResource() {
    assertThat(
            given.findings(record("sharing.type", "3", "opening.open", "1", "items[0].name", "地址")))
        .isEmpty();
  }
}
