package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** A summary that says no more than the title: {@code summary-repeats-title}. */
class SameTextTest {
  private final Given given =
      Given.standard()
          .rule(
              "summary-repeats-title", RuleKind.SAME_TEXT, "summary", With.text("other", "title"));

  @Test
  void aSummaryThatSaysMoreIsRight() {
    assertThat(given.findings(record("title", "婚姻登记信息", "summary", "婚姻登记信息，含登记日期"))).isEmpty();
  }

  @Test
  void theSameTextIsTold() {
    assertThat(given.findings(record("title", "婚姻登记信息", "summary", "婚姻登记信息")))
        .containsExactly("summary-repeats-title @ summary '婚姻登记信息'");
  }

  @Test
  void blanksPunctuationAndWidthMakeNoDifference() {
    assertThat(given.findings(record("title", "2017年婚姻登记（信息）", "summary", " ２０１７年 婚姻登记信息。")))
        .containsExactly("summary-repeats-title @ summary ' ２０１７年 婚姻登记信息。'");
  }

  @Test
  void digitsMakeADifference() {
    assertThat(given.findings(record("title", "2017年婚姻登记", "summary", "2018年婚姻登记"))).isEmpty();
  }

  @Test
  void withoutTitleNothingIsSaid() {
    assertThat(given.findings(record("summary", "婚姻登记信息"))).isEmpty();
  }
}
