package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Format types belong to format classes: {@code format-type-outside-category}. */
class DependentListTest {
  private final Given given =
      Given.standard()
          .coded("formats.category", Lists.FORMAT_CATEGORY)
          .coded("formats.type", Lists.FORMAT_TYPE)
          .rule(
              "format-type-outside-category",
              RuleKind.DEPENDENT_LIST,
              "formats.type",
              With.text("parent", "formats.category"));

  @Test
  void aTypeOfItsClassIsRight() {
    assertThat(
            given.findings(record("formats[0].category", "数据库", "formats[0].type", "Oracle 11g")))
        .isEmpty();
  }

  @Test
  void aTypeOfAnotherClassIsToldWithItsClass() {
    assertThat(
            given.findings(
                record(
                    "formats[0].category",
                    "电子文件",
                    "formats[0].type",
                    "xml",
                    "formats[1].category",
                    "数据库",
                    "formats[1].type",
                    "xls")))
        .containsExactly(
            "format-type-outside-category @ formats[1].type 'xls' {parent=数据库, expected=电子表格}");
  }

  @Test
  void aTypeOfSeveralClassesIsRightInEach() {
    assertThat(
            given.findings(
                record(
                    "formats[0].category",
                    "电子表格",
                    "formats[0].type",
                    "dbf",
                    "formats[1].category",
                    "数据库",
                    "formats[1].type",
                    "dbf")))
        .isEmpty();
  }

  @Test
  void aTypeOfSeveralClassesIsToldWithAll() {
    assertThat(given.findings(record("formats[0].category", "电子文件", "formats[0].type", "dbf")))
        .containsExactly(
            "format-type-outside-category @ formats[0].type 'dbf' {parent=电子文件, expected=数据库、电子表格}");
  }

  @Test
  void aClassMayTakeAnyType() {
    Given any =
        Given.standard()
            .coded("formats.category", Lists.FORMAT_CATEGORY)
            .coded("formats.type", Lists.FORMAT_TYPE)
            .rule(
                "format-type-outside-category",
                RuleKind.DEPENDENT_LIST,
                "formats.type",
                With.text("parent", "formats.category"),
                With.texts("any", "self"));

    assertThat(any.findings(record("formats[0].category", "自描述格式", "formats[0].type", "xls")))
        .isEmpty();
  }

  @Test
  void anUnknownTypeOrClassIsAnotherRulesBusiness() {
    assertThat(
            given.findings(
                record(
                    "formats[0].category",
                    "数据库",
                    "formats[0].type",
                    "宝兰德",
                    "formats[1].category",
                    "别的",
                    "formats[1].type",
                    "xls",
                    "formats[2].type",
                    "xls")))
        .isEmpty();
  }
}
