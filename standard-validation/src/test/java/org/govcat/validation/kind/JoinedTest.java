package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several values in one text, {@code a|b}, or {@code *} for none (practice C12). */
class JoinedTest {
  private final Given given =
      Given.standard()
          .list(Lists.SHARING_TYPE)
          .rule(
              "matters",
              RuleKind.JOINED,
              "leadDepartment",
              With.text("separator", "|"),
              With.text("none", "*"),
              With.text("pattern", "\\d{12}"),
              With.text("most", "3"))
          .rule(
              "types",
              RuleKind.JOINED,
              "version",
              With.text("separator", "；"),
              With.text("list", "sharing-type"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000110001000",
        "000110001000|000110002000",
        " 000110001000 | 000110002000|000110003000",
        "*",
        " * "
      })
  void valuesBetweenSeparatorsOrTheTokenAreRight(String text) {
    assertThat(given.findings(record("leadDepartment", text))).isEmpty();
  }

  @Test
  void anEmptyValueIsTold() {
    assertThat(given.findings(record("leadDepartment", "000110001000||000110002000")))
        .containsExactly(
            "matters @ leadDepartment '000110001000||000110002000' {position=2, reason=@joined.empty}");
    assertThat(given.findings(record("leadDepartment", "000110001000|")))
        .containsExactly(
            "matters @ leadDepartment '000110001000|' {position=2, reason=@joined.empty}");
  }

  @Test
  void theTokenStandsAlone() {
    assertThat(given.findings(record("leadDepartment", "000110001000|*")))
        .containsExactly(
            "matters @ leadDepartment '000110001000|*' {member=*, position=2, reason=@joined.none}");
  }

  @Test
  void aValueOfAnotherFormIsTold() {
    assertThat(given.findings(record("leadDepartment", "000110001000|0001")))
        .containsExactly(
            "matters @ leadDepartment '000110001000|0001' {member=0001, position=2, reason=@joined.pattern}");
  }

  @Test
  void anotherSeparatorIsPartOfAValue() {
    assertThat(given.findings(record("leadDepartment", "000110001000；000110002000")))
        .containsExactly(
            "matters @ leadDepartment '000110001000；000110002000' {member=000110001000；000110002000, position=1, reason=@joined.pattern}");
  }

  @Test
  void oneTooManyIsTold() {
    String four = "000110001000|000110002000|000110003000|000110004000";
    assertThat(given.findings(record("leadDepartment", four)))
        .containsExactly(
            "matters @ leadDepartment '"
                + four
                + "' {member=000110004000, position=4, reason=@joined.most}");
  }

  @Test
  void eachValueIsInTheList() {
    assertThat(given.findings(record("version", "1；有条件共享"))).isEmpty();
    assertThat(given.findings(record("version", "1；有条件供享")))
        .containsExactly(
            "types @ version '1；有条件供享' {member=有条件供享, position=2, reason=@joined.list, suggestion=2}");
  }

  @Test
  void withoutATokenItIsAValueLikeOthers() {
    assertThat(given.findings(record("version", "*")))
        .containsExactly("types @ version '*' {member=*, position=1, reason=@joined.list}");
  }

  /** 甲｜乙 is two values for a person and one for a program. */
  @Test
  void aSeparatorOrTokenOfTheOtherWidthIsNoPartOfAValue() {
    Given free =
        Given.standard()
            .rule(
                "matters",
                RuleKind.JOINED,
                "leadDepartment",
                With.text("separator", "|"),
                With.text("none", "*"))
            .rule("wide", RuleKind.JOINED, "version", With.text("separator", "；"));
    assertThat(free.findings(record("leadDepartment", "甲|乙｜丙")))
        .containsExactly(
            "matters @ leadDepartment '甲|乙｜丙' {member=乙｜丙, position=2, reason=@joined.width}");
    assertThat(free.findings(record("leadDepartment", "＊")))
        .containsExactly(
            "matters @ leadDepartment '＊' {member=＊, position=1, reason=@joined.width}");
    assertThat(free.findings(record("version", "甲;乙")))
        .containsExactly("wide @ version '甲;乙' {member=甲;乙, position=1, reason=@joined.width}");
    assertThat(free.findings(record("version", "甲；乙"))).isEmpty();
  }
}
