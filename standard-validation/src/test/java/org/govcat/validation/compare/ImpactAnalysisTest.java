package org.govcat.validation.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.govcat.validation.kind.Records.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.govcat.finding.Location;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.model.InformationResource;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.validation.CheckSettings;
import org.junit.jupiter.api.Test;

/** The same records under two standards: who newly fails, by what, alone and together. */
class ImpactAnalysisTest {
  private static final CheckSettings SETTINGS =
      new CheckSettings(Stage.PUBLISH, LocalDate.of(2026, 1, 15));

  private static InformationResource named(String title, String... more) {
    Map<String, String> values =
        new LinkedHashMap<>(Map.of("title", title, "code", "1/2", "sharing.type", "1"));
    values.put("keywords[0].word", "登记");
    for (int i = 0; i < more.length; i += 2) {
      values.put(more[i], more[i + 1]);
    }
    return record(
        values.entrySet().stream()
            .flatMap(value -> Stream.of(value.getKey(), value.getValue()))
            .toArray(String[]::new));
  }

  private static Impact impact(Standard from, Standard to, InformationResource... records) {
    ImpactAnalysis analysis = ImpactAnalysis.of(from, to, SETTINGS);
    for (int i = 0; i < records.length; i++) {
      analysis.add(null, records[i], false, Location.of("test", i + 1, 1, ""));
    }
    return analysis.finish();
  }

  private static RuleImpact of(Impact impact, String rule) {
    return impact.rules().stream()
        .filter(each -> each.rule().equals(new RuleId(rule)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTighterLimitMakesRecordsFailNewly() {
    Standard shorter = Versions.with("max-length: 40", "max-length: 4");
    Impact impact = impact(Versions.first(), shorter, named("婚姻登记"), named("婚姻登记信息"), named("暂无"));

    assertThat(impact.records()).isEqualTo(3);
    assertThat(impact.failingBefore()).isEqualTo(1);
    assertThat(impact.failingAfter()).isEqualTo(2);
    assertThat(impact.newlyFailing().stream()).containsExactly(1);
    assertThat(impact.newlyPassing().isEmpty()).isTrue();
    assertThat(impact.reasons(1)).containsExactly(new RuleId("title/max-length"));
    assertThat(of(impact, "title/max-length"))
        .isEqualTo(
            new RuleImpact(
                new RuleId("title/max-length"),
                Severity.ERROR,
                Severity.ERROR,
                0,
                1,
                1,
                0,
                0,
                1,
                1));
    assertThat(of(impact, "title/required").isChanged()).isFalse();
  }

  @Test
  void theOtherWayRoundTheyPassNewly() {
    Standard shorter = Versions.with("max-length: 40", "max-length: 4");
    Impact impact = impact(shorter, Versions.first(), named("婚姻登记"), named("婚姻登记信息"));

    assertThat(impact.newlyPassing().stream()).containsExactly(1);
    assertThat(impact.newlyFailing().isEmpty()).isTrue();
    assertThat(impact.reasons(1)).containsExactly(new RuleId("title/max-length"));
    assertThat(of(impact, "title/max-length").noLongerFound()).isEqualTo(1);
  }

  @Test
  void everyChangeIsCountedAloneAndTogether() {
    Standard stricter =
        Versions.load(
            Versions.FIRST
                .replace("max-length: 40", "max-length: 4")
                .replace("least: 5\n    severity: warning", "least: 5\n    severity: error"));
    Impact impact =
        impact(
            Versions.first(),
            stricter,
            named("婚姻登记信息", "summary", "登记"),
            named("婚姻登记信息"),
            named("婚姻登记", "summary", "登记"),
            named("婚姻登记", "summary", "登记机关的信息"));

    assertThat(impact.newlyFailing().stream()).containsExactly(0, 1, 2);
    assertThat(of(impact, "title/max-length").alone()).isEqualTo(2);
    assertThat(of(impact, "title/max-length").decisive()).isEqualTo(1);
    assertThat(of(impact, "summary-too-short").alone()).isEqualTo(2);
    assertThat(of(impact, "summary-too-short").decisive()).isEqualTo(1);
    assertThat(of(impact, "summary-too-short").severityChanged()).isEqualTo(2);
    assertThat(of(impact, "summary-too-short").before()).isEqualTo(Severity.WARNING);
    assertThat(of(impact, "summary-too-short").after()).isEqualTo(Severity.ERROR);
    assertThat(of(impact, "summary-too-short").newlyFound()).isZero();
  }

  @Test
  void rulesAcrossRecordsCountToo() {
    Standard unique =
        Versions.load(
            Versions.FIRST
                + """
                  - id: code/unique
                    kind: unique-in-catalog
                    element: code
                    compare: exact
                    severity: error
                    title: { zh: 代码不重复, en: Used once }
                    message: { zh: 代码重复, en: Used twice }
                    fix: { zh: 请核对, en: Check }
                """);
    Impact impact = impact(Versions.first(), unique, named("甲"), named("乙"), named("丙"));

    assertThat(impact.newlyFailing().stream()).containsExactly(0, 1, 2);
    assertThat(of(impact, "code/unique").alone()).isEqualTo(3);
    assertThat(impact.newlyFailingShare()).isEqualTo(1.0);
  }

  @Test
  void newElementsThatAreUsedAlreadyAreCounted() {
    Standard more =
        Versions.with(
            "  - id: approval.by\n",
            "  - id: approval.by\n  - id: version\n  - id: keywords.word\n  - id: grade.level\n");
    Impact impact =
        impact(
            Versions.first(),
            more,
            named("甲", "version", "1", "keywords[0].word", "信用"),
            named("乙", "version", "2", "keywords[0].word", " "));

    assertThat(impact.newElements())
        .extracting(use -> use.element().id() + " " + use.records())
        .containsExactly("version 2", "keywords.word 1", "grade.level 0");
  }

  @Test
  void aRecordThatCannotBeJudgedIsNeither() {
    Standard overflowing = Versions.with("pattern: '\\d+/\\d+'", "pattern: '(0|1)*/\\d+'");
    Impact impact =
        impact(Versions.first(), overflowing, named("甲", "code", "01".repeat(200_000) + "/x"));

    assertThat(impact.unjudged()).isEqualTo(1);
    assertThat(impact.newlyFailing().isEmpty()).isTrue();
    assertThat(impact.newlyPassing().isEmpty()).isTrue();
  }

  @Test
  void aRecordThatDiffersAloneIsTold() {
    Standard shorter = Versions.with("max-length: 40", "max-length: 4");
    ImpactAnalysis analysis = ImpactAnalysis.of(Versions.first(), shorter, SETTINGS);
    Location place = Location.of("test", 1, 1, "");

    assertThat(analysis.add(null, named("婚姻登记"), false, place)).isFalse();
    assertThat(analysis.add(null, named("婚姻登记信息"), false, place)).isTrue();
    assertThat(Objects.requireNonNull(analysis.finish()).rules()).isNotEmpty();
    assertThatThrownBy(analysis::finish).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> analysis.add(null, named("甲"), false, place))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void withoutRecordsNothingChanges() {
    Impact impact = impact(Versions.first(), Versions.first());

    assertThat(impact.newlyFailingShare()).isZero();
    assertThat(impact.rules()).isEqualTo(List.of());
  }
}
