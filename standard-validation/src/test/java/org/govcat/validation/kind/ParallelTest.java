package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Lists written side by side hold equally many values (practice C14). */
class ParallelTest {
  private final Given given =
      Given.standard()
          .rule(
              "matter-lists",
              RuleKind.PARALLEL,
              null,
              With.text("separator", "|"),
              With.texts("elements", "leadDepartment", "version", "status"))
          .rule(
              "item-lists",
              RuleKind.PARALLEL,
              null,
              With.text("separator", ", "),
              With.texts("elements", "items.name", "items.technicalName"));

  @Test
  void equallyManyAreRight() {
    assertThat(
            given.findings(record("leadDepartment", "a|b|c", "version", "1|2|3", "status", "x||z")))
        .isEmpty();
  }

  @Test
  void fewerAndMoreAreToldWhereTheyStand() {
    assertThat(given.findings(record("leadDepartment", "a|b", "version", "1|2|3", "status", "x")))
        .containsExactly(
            counts("matter-lists @ version '1|2|3'", 3, "leadDepartment", 2),
            counts("matter-lists @ status 'x'", 1, "leadDepartment", 2));
  }

  @Test
  void whatIsAbsentIsAnotherRulesBusiness() {
    assertThat(given.findings(record("leadDepartment", "a|b", "status", "暂无"))).isEmpty();
    assertThat(given.findings(record("version", "1|2|3"))).isEmpty();
  }

  /** The codes of matters belong together whether the names are given or not. */
  @Test
  void theFirstThatIsThereSaysHowMany() {
    assertThat(given.findings(record("version", "1|2|3", "status", "x|y")))
        .containsExactly(counts("matter-lists @ status 'x|y'", 2, "version", 3));
    assertThat(given.findings(record("version", "1|2", "status", "x|y"))).isEmpty();
  }

  /** 甲｜乙 is two names for a person and one for a program. */
  @Test
  void separatorsOfTheOtherWidthAreToldWhateverTheirNumber() {
    assertThat(given.findings(record("leadDepartment", "甲｜乙", "version", "1|2")))
        .containsExactly("matter-lists @ leadDepartment '甲｜乙' {reason=@parallel.width}");
    assertThat(given.findings(record("leadDepartment", "甲|乙", "version", "1｜2|3")))
        .containsExactly("matter-lists @ version '1｜2|3' {reason=@parallel.width}");
    assertThat(given.findings(record("leadDepartment", "甲｜乙", "version", "1")))
        .containsExactly(
            "matter-lists @ leadDepartment '甲｜乙' {reason=@parallel.width}",
            counts("matter-lists @ version '1'", 1, "leadDepartment", 2));
  }

  @Test
  void aSeparatorThatIsOfBothWidthsIsNoTwinOfItself() {
    Given ideographic =
        Given.standard()
            .rule(
                "lists",
                RuleKind.PARALLEL,
                null,
                With.text("separator", "、"),
                With.texts("elements", "version", "status"));
    assertThat(ideographic.findings(record("version", "1、2", "status", "甲、乙"))).isEmpty();
  }

  @Test
  void everySignOfASeparatorIsNeeded() {
    assertThat(given.findings(record("items[0].name", "a,b, c", "items[0].technicalName", "x, y")))
        .isEmpty();
  }

  private static String counts(String place, int count, String leading, int expected) {
    return "%s {reason=@parallel.count, count=%d, leading=%s, expected=%d}"
        .formatted(place, count, leading, expected);
  }

  @Test
  void membersOfAListAreComparedWithinThemselves() {
    assertThat(
            given.findings(
                record(
                    "items[0].name", "姓, 名",
                    "items[0].technicalName", "a, b",
                    "items[1].name", "姓名",
                    "items[1].technicalName", "a, b")))
        .containsExactly(counts("item-lists @ items[1].technicalName 'a, b'", 2, "items.name", 1));
  }

  @Test
  void elementsThatDoNotStandSideBySideAreRefused() {
    Given wrong =
        Given.standard()
            .rule(
                "lists",
                RuleKind.PARALLEL,
                null,
                With.text("separator", "|"),
                With.texts("elements", "title", "items.name"));
    assertThatThrownBy(() -> wrong.findings(record("title", "a|b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("items.name does not stand beside title");
  }
}
