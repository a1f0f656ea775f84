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
            "matter-lists @ version '1|2|3' {count=3, expected=2}",
            "matter-lists @ status 'x' {count=1, expected=2}");
  }

  @Test
  void whatIsAbsentIsAnotherRulesBusiness() {
    assertThat(given.findings(record("leadDepartment", "a|b", "status", "暂无"))).isEmpty();
    assertThat(given.findings(record("version", "1|2|3"))).isEmpty();
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
        .containsExactly("item-lists @ items[1].technicalName 'a, b' {count=2, expected=1}");
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
