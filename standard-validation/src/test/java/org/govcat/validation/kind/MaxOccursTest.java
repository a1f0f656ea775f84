package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Lists with too many members. */
class MaxOccursTest {
  private final Given given =
      Given.standard()
          .rule("keywords/max-occurs", RuleKind.MAX_OCCURS, "keywords", With.text("most", "1"));

  @Test
  void asManyAsAllowedAreRight() {
    assertThat(given.findings(record("keywords[0]", "信用"))).isEmpty();
  }

  @Test
  void tooManyAreTold() {
    assertThat(given.findings(record("keywords[0]", "信用", "keywords[1]", "法院")))
        .containsExactly("keywords/max-occurs @ keywords {most=1, count=2}");
  }

  @Test
  void onlyMembersThatMeanSomethingAreCounted() {
    Given dates =
        Given.standard()
            .coded("items.dataType", Lists.FREQUENCY)
            .rule(
                "one-other",
                RuleKind.MAX_OCCURS,
                "items",
                With.text("most", "1"),
                With.where("items.dataType", "other"));
    assertThat(
            dates.findings(
                record(
                    "items[0].dataType", "其他", "items[1].dataType", "每日", "items[2].name", "姓名")))
        .isEmpty();
    assertThat(
            dates.findings(
                record(
                    "items[0].dataType", "其他",
                    "items[1].dataType", "每日",
                    "items[2].dataType", "其他",
                    "items[3].dataType", "其他")))
        .containsExactly("one-other @ items {most=1, count=3}");
  }
}
