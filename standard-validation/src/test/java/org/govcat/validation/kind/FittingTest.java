package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Sharing methods fit formats: {@code sharing-method-unfit-for-format}. */
class FittingTest {
  private final Given given =
      Given.standard()
          .coded("formats.category", Lists.FORMAT_CATEGORY)
          .coded("sharing.methods.category", Lists.METHOD_CATEGORY)
          .coded("sharing.methods.type", Lists.METHOD_TYPE)
          .rule(
              "sharing-method-unfit-for-format",
              RuleKind.FITTING,
              "sharing.methods.type",
              With.text("other", "formats.category"),
              With.when("sharing.methods.category", "platform"),
              With.row("file", "file", "sheet"),
              With.row("database", "database"),
              With.row("interface", "database"));

  @Test
  void aMethodThatFitsOneFormatIsRight() {
    assertThat(
            given.findings(
                record(
                    "formats[0].category",
                    "数据库",
                    "formats[1].category",
                    "电子文件",
                    "sharing.methods[0].type",
                    "文件",
                    "sharing.methods[1].type",
                    "接口")))
        .isEmpty();
  }

  @Test
  void aMethodThatFitsNoneIsTold() {
    assertThat(
            given.findings(
                record(
                    "formats[0].category",
                    "电子文件",
                    "sharing.methods[0].category",
                    "共享平台方式",
                    "sharing.methods[0].type",
                    "接口")))
        .containsExactly(
            "sharing-method-unfit-for-format @ sharing.methods[0].type '接口' {other=电子文件, expected=文件}");
  }

  @Test
  void aMethodWithoutCategoryIsJudged() {
    assertThat(
            given.findings(record("formats[0].category", "数据库", "sharing.methods[0].type", "文件")))
        .containsExactly(
            "sharing-method-unfit-for-format @ sharing.methods[0].type '文件' {other=数据库, expected=数据库、接口}");
  }

  @Test
  void aMethodOfAnotherCategoryIsFree() {
    assertThat(
            given.findings(
                record(
                    "formats[0].category",
                    "数据库",
                    "sharing.methods[0].category",
                    "邮件方式",
                    "sharing.methods[0].type",
                    "文件")))
        .isEmpty();
  }

  @Test
  void anUnknownFormatSilencesTheRule() {
    assertThat(
            given.findings(
                record(
                    "formats[0].category",
                    "电子文件",
                    "formats[1].category",
                    "别的",
                    "sharing.methods[0].type",
                    "接口")))
        .isEmpty();
  }

  @Test
  void withoutFormatsNothingIsSaid() {
    assertThat(given.findings(record("sharing.methods[0].type", "接口"))).isEmpty();
  }
}
