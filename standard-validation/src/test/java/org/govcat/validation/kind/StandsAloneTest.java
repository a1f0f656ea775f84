package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** What is 其他 is nothing else (practice C21). */
class StandsAloneTest {
  private final Given given =
      Given.standard()
          .coded("keywords", Lists.FREQUENCY)
          .rule("other-alone", RuleKind.STANDS_ALONE, "keywords", With.texts("concepts", "other"))
          .coded("items.sharing.methods.category", Lists.METHOD_CATEGORY)
          .rule(
              "mail-alone",
              RuleKind.STANDS_ALONE,
              "items.sharing.methods.category",
              With.texts("concepts", "mail"));

  @Test
  void aloneItIsRight() {
    assertThat(given.findings(record("keywords[0]", "其他"))).isEmpty();
  }

  @Test
  void severalOthersAreRight() {
    assertThat(given.findings(record("keywords[0]", "每日", "keywords[1]", "每年"))).isEmpty();
  }

  @Test
  void besideAnotherItIsTold() {
    assertThat(
            given.findings(record("keywords[0]", "每日", "keywords[1]", "其他", "keywords[2]", "不知道")))
        .containsExactly("other-alone @ keywords[1] '其他' {other=每日}");
  }

  @Test
  void besideAValueNobodyKnowsItIsTold() {
    assertThat(given.findings(record("keywords[0]", "其他", "keywords[1]", "不知道")))
        .containsExactly("other-alone @ keywords[0] '其他' {other=不知道}");
  }

  @Test
  void twiceTheSameIsAnotherRulesBusiness() {
    assertThat(given.findings(record("keywords[0]", "其他", "keywords[1]", "其他"))).isEmpty();
  }

  @Test
  void aPlaceholderIsNotBesideIt() {
    assertThat(given.findings(record("keywords[0]", "其他", "keywords[1]", "-"))).isEmpty();
  }

  @Test
  void twoListsAreNotOne() {
    assertThat(
            given.findings(
                record(
                    "items[0].sharing.methods[0].category", "邮件方式",
                    "items[1].sharing.methods[0].category", "共享平台方式")))
        .isEmpty();
    assertThat(
            given.findings(
                record(
                    "items[0].sharing.methods[0].category", "共享平台方式",
                    "items[1].sharing.methods[0].category", "共享平台方式",
                    "items[1].sharing.methods[1].category", "邮件方式")))
        .containsExactly("mail-alone @ items[1].sharing.methods[1].category '邮件方式' {other=共享平台方式}");
  }
}
