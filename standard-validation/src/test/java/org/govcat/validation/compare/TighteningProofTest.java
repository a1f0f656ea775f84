package org.govcat.validation.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.govcat.standard.Loosening.Way;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.govcat.validation.CheckSettings;
import org.govcat.validation.compare.TighteningProof.Proven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a profile of the guide loosens is shown by a record that both standards judge. */
class TighteningProofTest {
  private static final CheckSettings SETTINGS =
      new CheckSettings(Stage.PUBLISH, LocalDate.of(2026, 1, 15));
  private static final Standard GUIDE = Standards.builtIn("guide-2017");
  private static final String DEVIATION = "deviation: { reason: { zh: 甲, en: a } }";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "elements: [{ id: title, obligation: optional, D }] ~ OBLIGATION",
        "elements: [{ id: publicationDate, removed: true, D }] ~ REMOVED",
        "elements: [{ id: code, pattern: '[^/]+', D }] ~ PATTERN",
        "elements: [{ id: title, answers: [暂无], D }] ~ ANSWERS",
        "elements: [{ id: sharing.condition, obligation: { mandatory-when: { sharing.type: [conditional] }, unless: { opening.open: [open] }, stages: [submit, publish] }, D }] ~ CONDITION",
        "code-lists: { sharing-type: { closed: false, D } } ~ LIST_OPENED",
        "code-lists: { sharing-type: { add: [{ code: '4', concept: other, label: { zh: 另, en: Other } }], D } } ~ LIST_EXTENDED",
        "rules: [{ id: not-shared-but-open, off: true, D }] ~ SWITCHED_OFF",
        "rules: [{ id: not-shared-but-open, severity: warning, D }] ~ SEVERITY",
        "rules: [{ id: title/required, stages: [draft], D }] ~ STAGES",
        "rules: [{ id: summary-too-short, least: 4, D }] ~ LENGTH",
        "elements: [{ id: publicationDate, type: text, D }] ~ PATTERN",
        "code-lists: { sharing-type: { on-unknown: none, D } } ~ SEVERITY"
      })
  void aLooseningIsShown(String change, Way way) {
    Standard profile = profile(change);
    assertThat(TighteningProof.of(GUIDE, profile, SETTINGS))
        .filteredOn(proven -> proven.loosening().way() == way)
        .as(change)
        .isNotEmpty()
        .allMatch(Proven::shown);
  }

  @Test
  void aRuleThatBecomesAdviceIsShown() {
    String advice = "advice: { when: { sharing.type: [not-shared] } }\n";
    assertThat(
            TighteningProof.of(
                GUIDE,
                profile(advice + "rules: [{ id: not-shared-but-open, source: 甲, D }]"),
                SETTINGS))
        .extracting(proven -> proven.loosening().way(), Proven::shown)
        .containsExactly(tuple(Way.ADVICE, true));
  }

  @Test
  void whatOnlyTightensIsProvenByNothing() {
    assertThat(
            TighteningProof.of(
                GUIDE,
                profile("elements: [{ id: title, max-length: 40 }, { id: keywords, D0 }]"),
                SETTINGS))
        .isEmpty();
  }

  @Test
  void whatCannotBeDecidedIsNotShown() {
    assertThat(
            TighteningProof.of(
                GUIDE, profile("elements: [{ id: code, pattern: '(?=3).+/.+', D }]"), SETTINGS))
        .extracting(proven -> proven.loosening().way(), Proven::shown)
        .containsExactly(tuple(Way.UNDECIDED, false));
  }

  private static Standard profile(String change) {
    String yaml =
        "standard: p\nbased-on: guide-2017\nstatus: draft\n"
            + change.replace(", D0", ", obligation: recommended").replace(", D", ", " + DEVIATION);
    return Standards.load("p.yaml", yaml.getBytes(UTF_8));
  }
}
