package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Formats that are not listed are described: {@code unlisted-format-undescribed}. */
class UnlistedUndescribedTest {
  private final Given given =
      Given.standard()
          .coded("formats.category", Lists.FORMAT_CATEGORY)
          .coded("formats.type", Lists.FORMAT_TYPE)
          .rule(
              "unlisted-format-undescribed",
              RuleKind.UNLISTED_UNDESCRIBED,
              "formats.type",
              With.text("parent", "formats.category"),
              With.text("description", "formats.description"),
              With.texts("always", "self"),
              With.texts("any", "sheet"));

  @Test
  void aListedTypeNeedsNoWords() {
    assertThat(given.findings(record("formats[0].type", "xml"))).isEmpty();
  }

  @Test
  void anUnlistedTypeNeedsThem() {
    assertThat(given.findings(record("formats[0].type", "apk")))
        .containsExactly("unlisted-format-undescribed @ formats[0].type 'apk'");
  }

  @Test
  void underAParentWithoutKnownTypesNoneIsUnlisted() {
    assertThat(given.findings(record("formats[0].category", "电子表格", "formats[0].type", "apk")))
        .isEmpty();
  }

  @Test
  void theWordsOfAnotherFormatDoNotCount() {
    assertThat(
            given.findings(
                record(
                    "formats[0].type",
                    "apk",
                    "formats[1].type",
                    "xml",
                    "formats[1].description",
                    "可扩展标记")))
        .containsExactly("unlisted-format-undescribed @ formats[0].type 'apk'");
  }

  @Test
  void aDescribedTypeIsRight() {
    assertThat(given.findings(record("formats[0].type", "apk", "formats[0].description", "安卓安装包")))
        .isEmpty();
  }

  @Test
  void aSelfDescribedFormatAlwaysNeedsThem() {
    assertThat(given.findings(record("formats[0].category", "自描述格式", "formats[0].type", "xml")))
        .containsExactly("unlisted-format-undescribed @ formats[0].type 'xml'");
  }

  @Test
  void aPlaceholderIsNoDescription() {
    assertThat(given.findings(record("formats[0].type", "apk", "formats[0].description", "无")))
        .containsExactly("unlisted-format-undescribed @ formats[0].type 'apk'");
  }

  @Test
  void aDescriptionOfTheWrongShapeIsNotMissing() {
    assertThat(given.findings(record("formats[0].type", "apk", "formats[0].!description", "见附件")))
        .isEmpty();
  }
}
