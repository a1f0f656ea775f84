package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.govcat.finding.RuleId;
import org.junit.jupiter.api.Test;

/** Modes are flags of a check: a rule of other modes is switched off. */
class ModesTest {
  private static final String MODES = "modes: { through: { zh: 省市直达, en: Reported through } }";

  private final Standard standard =
      Profiles.of(
          MODES,
          "elements:",
          "  - { id: opening.open, obligation: { is: mandatory, modes: [through] } }",
          "rules:",
          "  - { id: title/max-length, severity: error, not-modes: [through], deviation: { reason: { zh: 甲, en: a } } }");

  @Test
  void withoutModesOnlyRulesOfNoModeAreJudged() {
    assertThat(standard.modesSet()).isEmpty();
    assertThat(isJudged(standard, "opening.open/required")).isFalse();
    assertThat(isJudged(standard, "title/max-length")).isTrue();
    assertThat(isJudged(standard, "title/required")).isTrue();
  }

  @Test
  void inAModeItsRulesAreJudgedAndThoseOfNoSuchModeAreNot() {
    Standard through = standard.inModes(Set.of("through"));
    assertThat(through.modesSet()).containsExactly("through");
    assertThat(isJudged(through, "opening.open/required")).isTrue();
    assertThat(isJudged(through, "title/max-length")).isFalse();
    assertThat(isJudged(through.inModes(Set.of()), "title/max-length")).isTrue();
  }

  @Test
  void aModeThatTheStandardDoesNotKnowIsRefused() {
    assertThatThrownBy(() -> standard.inModes(Set.of("trough")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unknown mode 'trough', did you mean 'through'? expected one of: through");
    assertThat(
            Profiles.problems(
                MODES, "rules:", "  - { id: title/max-length, modes: [trough], severity: error }"))
        .contains(
            "p.yaml:6:37: unknown mode 'trough', did you mean 'through'? expected one of: through");
  }

  @Test
  void modesGoThroughTheCompiledForm() {
    Standard read = new StandardUnpacker(StandardPacker.pack(standard)).standard(List::of);
    assertThat(read.modes()).isEqualTo(standard.modes());
    assertThat(read.written()).isEqualTo(standard.written());
    assertThat(read.deviations()).isEqualTo(standard.deviations());
    assertThat(read.elements()).isEqualTo(standard.elements());
    assertThat(read.info()).isEqualTo(standard.info());
  }

  @Test
  void aRuleThatIsJudgedInFewerModesIsLoosened() {
    assertThat(
            Profiles.problems(MODES, "rules:", "  - { id: not-shared-but-open, modes: [through] }"))
        .singleElement()
        .asString()
        .startsWith(
            "p.yaml:6:5: rule not-shared-but-open: the rule is judged at fewer stages or in fewer modes");
  }

  @Test
  void anObligationOfAModeIsLessThanOneOfAll() {
    assertThat(
            Profiles.problems(
                MODES,
                "elements:",
                "  - { id: publicationDate, obligation: { is: mandatory, modes: [through] } }"))
        .containsExactly(
            "p.yaml:6:28: publicationDate: the rule is judged at fewer stages or in fewer modes (from draft, submit, publish to draft, submit, publish, mode through), which small-standard says at small-standard.yaml:22:28; this record would pass: {}; take it back, or state a 'deviation' with its reason");
  }

  private static boolean isJudged(Standard standard, String rule) {
    RuleSpec spec = standard.rule(new RuleId(rule));
    assertThat(spec).as(rule).isNotNull();
    return !spec.stages().isEmpty();
  }
}
