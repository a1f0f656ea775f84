package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** One defect, one finding; the rule book orders them. */
class SilenceTest {
  private static final With NEVER = With.text("pattern", "never");

  @Test
  void aFindingAtTheSameElementSilences() {
    Given given =
        Given.standard()
            .silenced("code/national-form", RuleKind.PATTERN, "code", "code/pattern", NEVER)
            .rule("code/pattern", RuleKind.PATTERN, "code", NEVER);

    assertThat(given.findings(record("code", "abc"))).containsExactly("code/pattern @ code 'abc'");
  }

  @Test
  void aFindingAtAnotherMemberDoesNotSilence() {
    Given given =
        Given.standard()
            .rule("items.name/unique", RuleKind.UNIQUE_IN_RECORD, "items.name")
            .silenced(
                "items.name/pattern", RuleKind.PATTERN, "items.name", "items.name/unique", NEVER);

    assertThat(given.findings(record("items[0].name", "甲", "items[1].name", "甲")))
        .containsExactly(
            "items.name/unique @ items[1].name '甲' {other=items[0].name}",
            "items.name/pattern @ items[0].name '甲'");
  }

  @Test
  void aFindingAtAnOuterElementSilences() {
    Given given =
        Given.standard()
            .silenced(
                "sharing.type/pattern",
                RuleKind.PATTERN,
                "sharing.type",
                "sharing/forbidden",
                NEVER)
            .rule("sharing/forbidden", RuleKind.FORBIDDEN, "sharing");

    assertThat(given.findings(record("sharing.type", "1")))
        .containsExactly("sharing/forbidden @ sharing");
  }

  @Test
  void aFindingElsewhereDoesNotSilence() {
    Given given =
        Given.standard()
            .rule("title/pattern", RuleKind.PATTERN, "title", NEVER)
            .silenced("code/pattern", RuleKind.PATTERN, "code", "title/pattern", NEVER);

    assertThat(given.findings(record("title", "甲", "code", "乙")))
        .containsExactly("title/pattern @ title '甲'", "code/pattern @ code '乙'");
  }

  @Test
  void findingsComeInTheOrderOfTheRuleBookAndThenOfTheRecord() {
    Given given =
        Given.standard()
            .rule("summary/pattern", RuleKind.PATTERN, "summary", NEVER)
            .rule("items.name/pattern", RuleKind.PATTERN, "items.name", NEVER)
            .rule("title/required", RuleKind.REQUIRED, "title");

    assertThat(given.findings(record("summary", "丙", "items[0].name", "甲", "items[1].name", "乙")))
        .containsExactly(
            "summary/pattern @ summary '丙'",
            "items.name/pattern @ items[0].name '甲'",
            "items.name/pattern @ items[1].name '乙'",
            "title/required @ title");
  }
}
