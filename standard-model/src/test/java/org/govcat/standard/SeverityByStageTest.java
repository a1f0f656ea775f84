package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.junit.jupiter.api.Test;

/** A rule may be milder at some stages: while a draft is written, a hint may be enough. */
class SeverityByStageTest {
  private static final RuleId RULE = new RuleId("not-too-late");
  private static final String[] OWN = {
    "rules:",
    "  - id: not-too-late",
    "    kind: not-in-future",
    "    element: publicationDate",
    "    severity: { is: error, draft: info, submit: warning }",
    "    title: { zh: 甲, en: a }",
    "    message: { zh: 甲, en: a }",
    "    fix: { zh: 甲, en: a }"
  };

  @Test
  void eachStageHasItsSeverityAndTheGravestIsTheRules() {
    RuleSpec rule = rule(Profiles.of(OWN));
    assertThat(rule.severity()).isEqualTo(Severity.ERROR);
    assertThat(rule.severityAt(Stage.DRAFT)).isEqualTo(Severity.INFO);
    assertThat(rule.severityAt(Stage.SUBMIT)).isEqualTo(Severity.WARNING);
    assertThat(rule.severityAt(Stage.PUBLISH)).isEqualTo(Severity.ERROR);
    assertThat(rule.at(Stage.SUBMIT).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void itGoesThroughTheCompiledForm() {
    Standard standard = Profiles.of(OWN);
    Standard read =
        new StandardUnpacker(StandardPacker.pack(standard)).standard(java.util.List::of);
    assertThat(read.written()).isEqualTo(standard.written());
  }

  @Test
  void aStageIsNotGraverThanTheRule() {
    assertThat(
            Profiles.problems(
                "rules:", "  - { id: title/max-length, severity: { is: warning, draft: error } }"))
        .contains("p.yaml:5:61: 'error' is graver than what 'is' says");
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    assertThat(
            Profiles.problems(
                "rules:",
                "  - { id: title/max-length, severity: { is: error, publishd: error } }",
                "  - { id: mine, kind: not-itself, severity: { draft: info } }"))
        .contains(
            "p.yaml:5:52: unknown key 'publishd' of a severity, did you mean 'publish'? expected one of: is, draft, submit, publish",
            "p.yaml:6:45: a severity has no 'is'");
  }

  @Test
  void milderAtAStageIsLoosened() {
    assertThat(
            Profiles.problems(
                "rules:",
                "  - { id: not-shared-but-open, severity: { is: error, draft: warning } }"))
        .containsExactly(
            "p.yaml:5:32: rule not-shared-but-open: the severity is lowered (from error to { is: error, draft: warning }), which small-standard says at small-standard.yaml:49:5; this record would pass: { sharing: { type: \"3\" }, opening: { open: \"1\" } }; take it back, or state a 'deviation' with its reason");
  }

  @Test
  void ofTwoStandardsTheGraverHoldsAtEachStage() {
    String rule = "  - { id: title/required, severity: ";
    Profiles profiles =
        new Profiles()
            .withEdition(
                "one",
                "elements:",
                "  - { id: title, obligation: mandatory }",
                "rules:",
                rule + "{ is: error, draft: info } }")
            .withEdition(
                "other",
                "elements:",
                "  - { id: title, obligation: mandatory }",
                "rules:",
                rule + "{ is: warning, submit: info } }")
            .with("p", "[one, other]");
    RuleSpec joined = Objects.requireNonNull(profiles.load("p").rule(new RuleId("title/required")));
    assertThat(joined.severityAt(Stage.DRAFT)).isEqualTo(Severity.WARNING);
    assertThat(joined.severityAt(Stage.SUBMIT)).isEqualTo(Severity.ERROR);
    assertThat(joined.severityAt(Stage.PUBLISH)).isEqualTo(Severity.ERROR);
  }

  private static RuleSpec rule(Standard standard) {
    return Objects.requireNonNull(standard.rule(RULE));
  }
}
