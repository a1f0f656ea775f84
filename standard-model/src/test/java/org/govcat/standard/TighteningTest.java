package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.govcat.finding.RuleId;
import org.govcat.standard.Loosening.Way;
import org.junit.jupiter.api.Test;

/** A profile that asks for less than its base is refused with both places and an example. */
class TighteningTest {
  private static final String ADVICE = "; take it back, or state a 'deviation' with its reason";

  @Test
  void anObligationIsLowered() {
    refused(
        "p.yaml:5:28: publicationDate: the obligation is loosened (from mandatory to optional), which small-standard says at small-standard.yaml:22:28; this record would pass: {}",
        "elements:",
        "  - { id: publicationDate, obligation: optional }");
  }

  @Test
  void aConditionIsWeakened() {
    refused(
        "p.yaml:6:5: items.name: the condition is weakened (from unless sharing.type: [not-shared] to unless sharing.type: [not-shared, conditional]), which small-standard says at small-standard.yaml:15:23; this record would pass: { sharing: { type: \"2\" } }",
        "elements:",
        "  - id: items.name",
        "    obligation: { is: mandatory, unless: { sharing.type: [not-shared, conditional] } }");
  }

  @Test
  void aListMayHaveMoreMembers() {
    refused(
        "p.yaml:5:18: items: the number of members is loosened (from ≤ 3 to ≤ 4), which small-standard says at small-standard.yaml:14:33; this record would pass: { items: [{ name: \"某\" }, { name: \"某\" }, { name: \"某\" }, { name: \"某\" }] }",
        "elements:",
        "  - { id: items, max-occurs: 4 }");
  }

  @Test
  void aTextMayBeLonger() {
    refused(
        "p.yaml:5:18: title: the length is loosened (from ≤ 200 to ≤ 201), which small-standard says at small-standard.yaml:13:68; this record would pass: { title: \"某…\" (201) }",
        "elements:",
        "  - { id: title, max-length: 201 }");
  }

  @Test
  void aClosedListIsOpened() {
    refused(
        "p.yaml:5:19: code list sharing-type: the closed list is opened (from closed to open), which small-standard says at small-standard.yaml:27:5; this record would pass: { sharing: { type: \"某某\" } }",
        "code-lists:",
        "  sharing-type: { closed: false }");
  }

  @Test
  void nothingIsSaidOfValuesOutsideAClosedList() {
    refused(
        "p.yaml:5:19: code list sharing-type: the severity is lowered (from error to none), which small-standard says at small-standard.yaml:28:5; this record would pass: { sharing: { type: \"某某\" } }",
        "code-lists:",
        "  sharing-type: { on-unknown: none }");
  }

  @Test
  void aDayIsNoLongerADay() {
    refused(
        "p.yaml:5:28: publicationDate: the pattern is loosened (from date to text), which small-standard says at small-standard.yaml:22:5",
        "elements:",
        "  - { id: publicationDate, type: text }");
    refused(
        "p.yaml:5:28: publicationDate: the pattern is loosened (from date to flag), which small-standard says at small-standard.yaml:22:5",
        "elements:",
        "  - { id: publicationDate, type: flag }");
  }

  @Test
  void aRuleThatIsSaidAnewBecomesAdvice() {
    refused(
        "p.yaml:7:18: title: the rule becomes advice (from - to when sharing.type: [conditional]), which small-standard says at small-standard.yaml:13:68; this record would pass: { title: \"某…\" (201), sharing: { type: \"2\" } }",
        "advice:",
        "  when: { sharing.type: [conditional] }",
        "elements:",
        "  - { id: title, max-length: 100 }");
  }

  @Test
  void aClosedListIsExtended() {
    refused(
        "p.yaml:6:5: code list sharing-type: the closed list is extended (from conditional, not-shared, unconditional to conditional, not-shared, secret, unconditional), which small-standard says at small-standard.yaml:27:5; this record would pass: { sharing: { type: \"4\" } }",
        "code-lists:",
        "  sharing-type:",
        "    add: [{ code: '4', concept: secret, label: { zh: 保密, en: Secret } }]");
  }

  @Test
  void aPatternAllowsMore() {
    refused(
        "p.yaml:5:32: provider.creditCode: the pattern is loosened (from [0-9A-Z]{18} to [0-9A-Z]{17,18}), which small-standard says at small-standard.yaml:16:57; this record would pass: { provider: { creditCode: \"00000000000000000\" } }",
        "elements:",
        "  - { id: provider.creditCode, pattern: '[0-9A-Z]{17,18}' }");
  }

  @Test
  void aRuleIsSwitchedOff() {
    refused(
        "p.yaml:5:32: rule not-shared-but-open: the rule is switched off (from on to off), which small-standard says at small-standard.yaml:45:5; this record would pass: { sharing: { type: \"3\" }, opening: { open: \"1\" } }",
        "rules:",
        "  - { id: not-shared-but-open, off: true }");
  }

  @Test
  void aSeverityIsLowered() {
    refused(
        "p.yaml:5:32: rule not-shared-but-open: the severity is lowered (from error to warning), which small-standard says at small-standard.yaml:49:5; this record would pass: { sharing: { type: \"3\" }, opening: { open: \"1\" } }",
        "rules:",
        "  - { id: not-shared-but-open, severity: warning }");
  }

  @Test
  void anElementIsRemoved() {
    refused(
        "p.yaml:5:28: publicationDate: the element is removed (from declared to not-declared), which small-standard says at small-standard.yaml:22:5; this record would pass: {}",
        "elements:",
        "  - { id: publicationDate, removed: true }");
  }

  @Test
  void aRuleIsJudgedAtFewerStages() {
    refused(
        "p.yaml:5:32: rule not-shared-but-open: the rule is judged at fewer stages or in fewer modes (from draft, submit, publish to publish), which small-standard says at small-standard.yaml:45:5; this record would pass: { sharing: { type: \"3\" }, opening: { open: \"1\" } }",
        "rules:",
        "  - { id: not-shared-but-open, stages: [publish] }");
  }

  @Test
  void aPlaceholderBecomesAnAnswer() {
    refused(
        "p.yaml:5:18: title: more placeholders count as answers (from [] to [暂无]), which small-standard says at small-standard.yaml:13:5; this record would pass: { title: \"暂无\" }",
        "elements:",
        "  - { id: title, answers: [暂无] }");
  }

  @Test
  void furtherRulesSilenceARule() {
    refused(
        "p.yaml:6:5: rule not-shared-but-open: further rules silence it (from [sharing.type/code-list] to [sharing.type/code-list, title/required]), which small-standard says at small-standard.yaml:50:5; this record would pass: { sharing: { type: \"3\" }, opening: { open: \"1\" } }",
        "rules:",
        "  - id: not-shared-but-open",
        "    silenced-by: [sharing.type/code-list, title/required]");
  }

  @Test
  void aRuleAboutEveryTextGivesWayToWhatIsAsGraveAtThatPlace() {
    String[] blanks = {
      "rules:",
      "  - id: blanks",
      "    kind: text-defect",
      "    defect: edge-blank",
      "    severity: warning",
      "    title: { zh: 空白, en: Blanks }",
      "    message: { zh: 空白, en: Blanks }",
      "    fix: { zh: 删除, en: Remove them }"
    };
    Profiles profiles = new Profiles().with("base", "small-standard", blanks);

    Standard graver =
        profiles
            .with("p", "base", "rules:", "  - { id: blanks, silenced-by: [title/required] }")
            .load("p");

    assertThat(graver.rule(new RuleId("blanks")).silencedBy())
        .containsExactly(new RuleId("title/required"));
  }

  @Test
  void whatCannotBeDecidedNeedsADeviationToo() {
    refused(
        "p.yaml:5:32: provider.creditCode: whether it is loosened cannot be decided (from [0-9A-Z]{18} to (?=[0-9]).{18}), which small-standard says at small-standard.yaml:16:57",
        "elements:",
        "  - { id: provider.creditCode, pattern: '(?=[0-9]).{18}' }");
  }

  @Test
  void aDeviationWithItsReasonIsAllowedAndKept() {
    Standard profile =
        Profiles.of(
            "elements:",
            "  - id: publicationDate",
            "    obligation: optional",
            "    deviation: { reason: { zh: 平台赋值, en: The platform assigns it }, source: p 4 }");
    assertThat(profile.deviations())
        .containsExactly(
            new Deviation(
                "p",
                "publicationDate",
                new LocalizedText("平台赋值", "The platform assigns it"),
                new Clause("p 4", Evidence.DERIVED, "p")));
  }

  @Test
  void aDeviationWithoutReasonIsRefused() {
    assertThat(
            Profiles.problems(
                "elements:", "  - { id: publicationDate, obligation: optional, deviation: {} }"))
        .contains("p.yaml:5:61: a deviation says its 'reason'");
  }

  @Test
  void aDeviationFromNothingIsRefused() {
    assertThat(
            Profiles.problems(
                "elements:",
                "  - id: title",
                "    max-length: 20",
                "    deviation: { reason: { zh: 甲, en: a } }"))
        .containsExactly("p.yaml:7:5: title loosens nothing, so it needs no 'deviation'");
  }

  @Test
  void whatWasReadInALawCannotBeDeviatedFrom() {
    Profiles profiles =
        new Profiles()
            .withEdition(
                "law",
                "elements:",
                "  - { id: title, obligation: mandatory, source: art. 13, evidence: primary }",
                "  - { id: publicationDate, obligation: mandatory }")
            .with(
                "p",
                "law",
                "elements:",
                "  - id: title",
                "    obligation: optional",
                "    deviation: { reason: { zh: 甲, en: a } }",
                "  - id: publicationDate",
                "    obligation: optional",
                "    deviation: { reason: { zh: 甲, en: a } }");
    assertThat(profiles.problemsOf("p"))
        .containsExactly(
            "p.yaml:6:5: title: the obligation is loosened (from mandatory to optional), which law says at law.yaml:10:18; this record would pass: {}; art. 13 was read in a document in force, and no deviation from it is possible");
  }

  @Test
  void whatIsTighterIsNoLoosening() {
    assertThat(
            Tightening.loosenings(
                SmallStandard.load(),
                Profiles.of(
                    "elements:",
                    "  - { id: title, max-length: 20 }",
                    "  - { id: items, min-occurs: 2, max-occurs: 2 }",
                    "  - { id: items.name, obligation: mandatory }",
                    "  - { id: provider.creditCode, obligation: mandatory, pattern: '[0-9]{18}' }",
                    "  - { id: sharing.condition, obligation: mandatory, answers: [] }",
                    "code-lists:",
                    "  sharing-type: { remove: [conditional] }",
                    "rules:",
                    "  - { id: title/max-length, severity: error }",
                    "  - { id: provider.creditCode/credit-code, stages: [submit, publish] }")))
        .isEmpty();
  }

  @Test
  void codesKeyedAnewAndFurtherSpellingsAreNoLoosening() {
    assertThat(
            Profiles.problems(
                "code-lists:",
                "  sharing-type:",
                "    codes:",
                "      - { code: '0', concept: unconditional, aliases: [全共享] }",
                "      - { code: '1', concept: conditional }",
                "      - { code: '2', concept: not-shared }",
                "      - { concept: unshared, reads-as: not-shared, label: { zh: 不分享, en: No } }"))
        .isEmpty();
  }

  @Test
  void eachWayIsNamed() {
    List<Loosening> found =
        Tightening.loosenings(
            SmallStandard.load(),
            Profiles.of(
                "elements:",
                "  - id: title",
                "    max-length: 300",
                "    deviation: { reason: { zh: 甲, en: a } }"));
    assertThat(found).extracting(Loosening::way).containsExactly(Way.LENGTH);
    assertThat(found.get(0).text())
        .isEqualTo("title: the length is loosened (from ≤ 200 to ≤ 300)");
  }

  private static void refused(String problem, String... lines) {
    assertThat(Profiles.problems(lines)).containsExactly(problem + ADVICE);
  }
}
