package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.ElementType;
import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** A text that passes in one place is judged anew in the next where more than the text counts. */
class SameTextElsewhereTest {
  @Test
  void aPatternThatHangsOnACondition() {
    Given given =
        Given.standard()
            .coded("items.sharing.type", Lists.SHARING_TYPE)
            .rule(
                "items.name/pattern",
                RuleKind.TEXT_MATCHES,
                "items.name",
                With.when("items.sharing.type", "not-shared"),
                With.texts("patterns", "^其他$"));

    assertThat(
            given.findings(
                record(
                    "items[0].name", "其他",
                    "items[0].sharing.type", "1",
                    "items[1].name", "其他",
                    "items[1].sharing.type", "3")))
        .containsExactly("items.name/pattern @ items[1].name '其他' {match=其他}");
  }

  @Test
  void aFormatThatHangsOnACondition() {
    Given given =
        Given.standard()
            .coded("items.sharing.type", Lists.SHARING_TYPE)
            .element("items.length", ElementType.NUMBER)
            .rule(
                "items.length/format",
                RuleKind.FORMAT,
                "items.length",
                With.when("items.sharing.type", "not-shared"));

    assertThat(
            given.findings(
                record(
                    "items[0].length", "八",
                    "items[0].sharing.type", "1",
                    "items[1].length", "八",
                    "items[1].sharing.type", "3")))
        .containsExactly("items.length/format @ items[1].length '八'");
  }

  @Test
  void aRestrictionThatHangsOnACondition() {
    Given given =
        Given.standard()
            .coded("items.secrecy", Lists.SECRECY)
            .coded("items.sharing.type", Lists.SHARING_TYPE)
            .rule(
                "items.sharing.type/restricted",
                RuleKind.RESTRICTED,
                "items.sharing.type",
                With.when("items.secrecy", "not-secret"),
                With.texts("to", "unconditional"));

    assertThat(
            given.findings(
                record(
                    "items[0].sharing.type", "2",
                    "items[1].sharing.type", "2",
                    "items[1].secrecy", "非涉密")))
        .containsExactly("items.sharing.type/restricted @ items[1].sharing.type '2' {expected=1}");
  }

  @Test
  void aTypeUnderAnotherClass() {
    Given given =
        Given.standard()
            .coded("formats.category", Lists.FORMAT_CATEGORY)
            .coded("formats.type", Lists.FORMAT_TYPE)
            .rule(
                "formats.type/dependent",
                RuleKind.DEPENDENT_LIST,
                "formats.type",
                With.text("parent", "formats.category"));

    assertThat(
            given.findings(
                record(
                    "formats[0].category", "电子表格",
                    "formats[0].type", "xls",
                    "formats[1].category", "数据库",
                    "formats[1].type", "xls")))
        .containsExactly(
            "formats.type/dependent @ formats[1].type 'xls' {parent=数据库, expected=电子表格}");
  }

  @Test
  void aTextThatFailsIsToldAgain() {
    Given given =
        Given.standard()
            .rule(
                "items.name/pattern",
                RuleKind.TEXT_MATCHES,
                "items.name",
                With.texts("patterns", "^其他$"))
            .rule("text/full-width", RuleKind.TEXT_DEFECT, null, With.text("defect", "full-width"));

    assertThat(
            given.findings(
                record(
                    "items[0].name",
                    "Ａ",
                    "items[1].name",
                    "Ａ",
                    "items[2].name",
                    "其他",
                    "items[3].name",
                    "其他")))
        .containsExactly(
            "items.name/pattern @ items[2].name '其他' {match=其他}",
            "items.name/pattern @ items[3].name '其他' {match=其他}",
            "text/full-width @ items[0].name 'Ａ' {character=Ａ, position=1, suggestion=A}",
            "text/full-width @ items[1].name 'Ａ' {character=Ａ, position=1, suggestion=A}");
  }
}
