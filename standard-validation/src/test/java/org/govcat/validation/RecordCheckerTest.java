package org.govcat.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.govcat.validation.kind.Records.header;
import static org.govcat.validation.kind.Records.lawful;
import static org.govcat.validation.kind.Records.record;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.govcat.finding.Finding;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationItem;
import org.govcat.model.InformationResource;
import org.govcat.standard.FindingTexts;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.govcat.validation.kind.Check;
import org.govcat.validation.kind.Crash;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The checker as a whole, on the 2017 guide. */
class RecordCheckerTest {
  private static final Standard GUIDE = Standards.builtIn("guide-2017");
  private static final RecordChecker CHECKER = RecordChecker.of(GUIDE);
  private static final CheckSettings PUBLISH =
      new CheckSettings(Stage.PUBLISH, LocalDate.of(2026, 1, 15));

  private static List<String> findings(
      RecordChecker.Session session, @Nullable CatalogHeader header, InformationResource record) {
    List<String> findings = new ArrayList<>();
    session.check(
        header,
        record,
        f -> findings.add(f.severity().id() + " " + f.rule() + " @ " + f.element()));
    return findings;
  }

  private static List<String> findings(InformationResource record) {
    return findings(CHECKER.session(PUBLISH), null, record);
  }

  @Test
  void aLawfulRecordGivesNothing() {
    assertThat(findings(record(lawful()))).isEmpty();
  }

  @Test
  void findingsCarryClauseValueAndArguments() {
    List<Finding> findings = new ArrayList<>();
    CHECKER.session(PUBLISH).check(null, record(lawful("title", "暂无")), findings::add);

    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.clause()).isEqualTo("1272 6.2 2");
    assertThat(finding.value()).isEqualTo("暂无");
    assertThat(finding.arguments()).containsExactly(Map.entry("placeholder", "暂无"));
    assertThat(finding.location()).isNull();
    assertThat(finding.record()).isNull();
    assertThat(finding.confidential()).isFalse();
  }

  @Test
  void theTitleInTheColumnOfTheUpdateCycleIsNamedInTheMessage() {
    List<Finding> findings = new ArrayList<>();
    CHECKER
        .session(PUBLISH)
        .check(null, record(lawful("title", "牲畜饲养", "updateFrequency", "牲畜饲养")), findings::add);

    assertThat(findings)
        .extracting(finding -> new FindingTexts(GUIDE, Locale.CHINESE).message(finding))
        .containsExactly("更新周期“牲畜饲养”不在值域内，与信息资源名称“牲畜饲养”相同，可能误填了其他内容");
  }

  @Test
  void codesInArgumentsAreShownWithTheirLabels() {
    List<Finding> findings = new ArrayList<>();
    CHECKER.session(PUBLISH).check(null, record(lawful("sharing.type", "有条件")), findings::add);

    assertThat(findings)
        .extracting(finding -> new FindingTexts(GUIDE, Locale.CHINESE).message(finding))
        .containsExactly("共享类型“有条件”按“有条件共享（2）”理解，建议改写");
    assertThat(findings)
        .extracting(finding -> new FindingTexts(GUIDE, Locale.ENGLISH).message(finding))
        .containsExactly(
            "Sharing type “有条件” is understood as “Shared conditionally (2)”; write the standard"
                + " form");
  }

  @Test
  void aSessionForgetsTheRecordBefore() {
    RecordChecker.Session session = CHECKER.session(PUBLISH);

    assertThat(findings(session, null, record(lawful("title", "")))).hasSize(1);
    assertThat(findings(session, null, record(lawful()))).isEmpty();
  }

  @Test
  void whatThePlatformAssignsIsAskedForOnlyWhenPublished() {
    InformationResource record = record(lawful("code", "", "publicationDate", ""));
    RecordChecker.Session submit = CHECKER.session(new CheckSettings(Stage.SUBMIT, PUBLISH.date()));

    assertThat(findings(submit, null, record)).isEmpty();
    assertThat(findings(record))
        .containsExactly(
            "error code/required @ code", "error publicationDate/required @ publicationDate");
  }

  @Test
  void theHeaderHoldsForWhatTheResourceDoesNotState() {
    String[] withoutProvider =
        lawful("provider.name", "", "provider.department", "", "provider.creditCode", "");
    CatalogHeader good =
        header("provider.name", "清华大学", "provider.creditCode", "12100000400000624D");
    CatalogHeader bad =
        header("provider.name", "清华大学", "provider.creditCode", "12100000400000624E");

    assertThat(findings(CHECKER.session(PUBLISH), good, record(withoutProvider))).isEmpty();
    assertThat(findings(CHECKER.session(PUBLISH), bad, record(withoutProvider)))
        .containsExactly("error provider.creditCode/credit-code @ provider.creditCode");
    assertThat(findings(CHECKER.session(PUBLISH), bad, record(lawful()))).isEmpty();
  }

  @Test
  void aCheckThatCrashesIsAFindingAndTheOthersGoOn() {
    List<Check> checks = List.of(new Crash("title/required"));
    RecordChecker broken = CHECKER.with(checks);
    List<Finding> findings = new ArrayList<>();
    broken.session(PUBLISH).check(null, record(lawful("summary", "")), findings::add);

    assertThat(findings)
        .extracting(f -> f.severity().id() + " " + f.rule() + " @ " + f.element() + f.arguments())
        .containsExactlyInAnyOrder(
            "error rule-failed @ {rule=title/required}", "error summary/required @ summary{}");
  }

  @Test
  void aDeepRecursionIsACrashToo() {
    RecordChecker broken = CHECKER.with(List.of(Crash.deep("title/required")));

    assertThat(findings(broken.session(PUBLISH), null, record(lawful())))
        .containsExactly("error rule-failed @ ");
  }

  @Test
  @Timeout(20)
  void aRecordWithVeryManyDefectsIsJudgedInProportion() {
    List<InformationItem> items = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      items.add(InformationItem.builder().name("身份证号").build());
    }
    InformationResource record =
        record(lawful("sharing.type", "1", "opening.open", "1", "opening.condition", "无"));
    InformationResource many = InformationResource.builder().from(record).items(items).build();

    assertThat(findings(many)).hasSize(20_000 + 19_999 + 20_000);
  }

  @Test
  void oneCheckerServesManyThreads() {
    InformationResource lawful = record(lawful());
    InformationResource broken = record(lawful("title", "-", "updateFrequency", "每天"));

    List<List<String>> answers =
        IntStream.range(0, 400)
            .parallel()
            .mapToObj(i -> findings(i % 2 == 0 ? lawful : broken))
            .toList();

    for (int i = 0; i < answers.size(); i++) {
      assertThat(answers.get(i))
          .containsExactlyElementsOf(
              i % 2 == 0
                  ? List.of()
                  : List.of("error title/required @ title", "info value-alias @ updateFrequency"));
    }
  }

  @Test
  void obligationsOnWeakEvidenceAreToldAsNotEvaluated() {
    Standard standard =
        Standards.load(
            "example.yaml",
            """
            standard: example-draft
            title: { zh: 例, en: Example }
            document: example
            status: draft
            version: 1
            uses: vocabulary
            evidence: derived
            source: example
            elements:
              - id: title
                obligation: mandatory
              - id: summary
                obligation: { is: mandatory, evidence: recalled }
              - id: updateFrequencyNote
                obligation: { is: recommended, evidence: recalled }
            """
                .getBytes(StandardCharsets.UTF_8));

    assertThat(RecordChecker.of(standard).notEvaluated())
        .extracting(rule -> rule.rule() + " " + rule.reasonKey())
        .containsExactly("summary/required not-evaluated.evidence");
  }

  @Test
  void wrongArgumentsAreRefused() {
    assertThatThrownBy(() -> CHECKER.session(null)).hasMessage("settings");
    assertThatThrownBy(() -> CHECKER.session(PUBLISH).check(null, null, finding -> {}))
        .hasMessage("resource");
  }
}
