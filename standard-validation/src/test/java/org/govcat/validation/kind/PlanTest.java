package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.model.InformationItem;
import org.govcat.model.InformationResource;
import org.govcat.standard.Stage;
import org.junit.jupiter.api.Test;

/** Checks go through a record together; one that crashes takes no other along. */
class PlanTest {
  private static final InformationResource RECORD =
      InformationResource.builder()
          .title("婚姻登记信息")
          .items(
              List.of(
                  InformationItem.builder().name("姓名").build(),
                  InformationItem.builder().name("住址").build()))
          .build();

  private static final TextJudge CRASHES =
      (inspection, text) -> {
        throw new IllegalStateException("crashed");
      };

  private final List<String> seen = new ArrayList<>();
  private final TextJudge sees = (inspection, text) -> seen.add(inspection.path() + " " + text);

  @Test
  void everyTextIsComeByOnceInTheOrderOfTheRecord() {
    Check names = new EachText(rule("names"), Site.of("items.name"), sees);
    Check title = new EachText(rule("title"), Site.of("title"), sees);

    assertThat(findings(names, title)).isEmpty();
    assertThat(seen).containsExactly("title 婚姻登记信息", "items[0].name 姓名", "items[1].name 住址");
  }

  @Test
  void aJudgeOfTextsThatCrashesIsToldOnceAndTheOthersGoOn() {
    Check broken = new EachText(rule("broken"), Site.of("items.name"), CRASHES);
    Check names = new EachText(rule("names"), Site.of("items.name"), sees);

    assertThat(findings(broken, names)).containsExactly("rule-failed @  {rule=broken}");
    assertThat(seen).containsExactly("items[0].name 姓名", "items[1].name 住址");
  }

  @Test
  void aJudgeOfPlacesThatCrashesIsToldOnceAndTheOthersGoOn() {
    Check broken =
        new EachPlace(
            rule("broken"),
            Site.of("items.dataType"),
            (inspection, value, unreadable) -> {
              inspection.member(0, 7);
              throw new IllegalStateException("crashed");
            });
    Check types =
        new EachPlace(
            rule("types"),
            Site.of("items.dataType"),
            (inspection, value, unreadable) -> seen.add(inspection.path() + " " + value));

    assertThat(findings(broken, types)).containsExactly("rule-failed @  {rule=broken}");
    assertThat(seen).contains("items[1].dataType null").hasSize(2);
  }

  @Test
  void aRuleOfSeveralElementsThatCrashesIsToldOnce() {
    Rule rule = rule("broken");
    Check broken =
        new SeveralTexts(
            rule,
            List.of(
                new EachText(rule, Site.of("title"), CRASHES),
                new EachText(rule, Site.of("items.name"), CRASHES)));

    assertThat(findings(broken)).containsExactly("rule-failed @  {rule=broken}");
  }

  @Test
  void theNextRecordIsJudgedByAllAgain() {
    Check broken = new EachText(rule("broken"), Site.of("title"), CRASHES);
    Inspection inspection = inspection();
    Plan plan = Plan.of(List.of(broken), Stage.PUBLISH);

    assertThat(findings(plan, inspection)).hasSize(1);
    assertThat(findings(plan, inspection)).hasSize(1);
  }

  @Test
  void aTextThatPassesByWhatItSaysAloneIsSeenOnceByWhoLooksAtNothingElse() {
    LoneTextJudge lone = (inspection, text) -> seen.add("alone " + text);
    Check alone = new EachText(rule("alone"), Site.of("title"), lone);
    Check around = new EachText(rule("around"), Site.of("title"), sees);
    Inspection inspection = inspection();
    Plan plan = Plan.of(List.of(alone, around), Stage.PUBLISH);

    assertThat(findings(plan, inspection)).isEmpty();
    assertThat(findings(plan, inspection)).isEmpty();
    assertThat(seen).containsExactly("alone 婚姻登记信息", "title 婚姻登记信息", "title 婚姻登记信息");
  }

  @Test
  void aTextThatDoesNotPassIsFoundInEveryRecord() {
    Rule rule = rule("names");
    LoneTextJudge lone =
        (inspection, text) -> {
          if (text.equals("住址")) {
            inspection.report(rule, text);
          }
        };
    Inspection inspection = inspection();
    Plan plan = Plan.of(List.of(new EachText(rule, Site.of("items.name"), lone)), Stage.PUBLISH);

    for (int record = 0; record < 3; record++) {
      assertThat(findings(plan, inspection)).singleElement().asString().contains("items[1].name");
    }
  }

  @Test
  void aTextIsNoPassWhereItsJudgeHadCrashedBefore() {
    LoneTextJudge lone =
        (inspection, text) -> {
          seen.add(text);
          if (text.equals("姓名")) {
            throw new IllegalStateException("crashed");
          }
        };
    Check names = new EachText(rule("broken"), Site.of("items.name"), lone);
    Inspection inspection = inspection();
    Plan plan = Plan.of(List.of(names), Stage.PUBLISH);
    InformationResource other =
        InformationResource.builder()
            .items(List.of(InformationItem.builder().name("住址").build()))
            .build();

    assertThat(findings(plan, inspection)).hasSize(1);
    assertThat(findings(plan, inspection, other)).isEmpty();
    assertThat(seen).containsExactly("姓名", "住址");
  }

  @Test
  void theSameTextElsewhereIsAnotherMatter() {
    LoneTextJudge lone = (inspection, text) -> seen.add(inspection.path() + " " + text);
    InformationResource twice =
        InformationResource.builder()
            .title("姓名")
            .items(List.of(InformationItem.builder().name("姓名").build()))
            .build();
    Check title = new EachText(rule("title"), Site.of("title"), lone);
    Check names = new EachText(rule("names"), Site.of("items.name"), lone);

    findings(Plan.of(List.of(title, names), Stage.PUBLISH), inspection(), twice);

    assertThat(seen).containsExactly("title 姓名", "items[0].name 姓名");
  }

  private static Rule rule(String id) {
    return new Crash(id).rule();
  }

  private static Inspection inspection() {
    return new Inspection(Given.standard().book(), Stage.PUBLISH, LocalDate.of(2026, 1, 15), null);
  }

  private static List<String> findings(Check... checks) {
    return findings(Plan.of(List.of(checks), Stage.PUBLISH), inspection());
  }

  private static List<String> findings(Plan plan, Inspection inspection) {
    return findings(plan, inspection, RECORD);
  }

  private static List<String> findings(
      Plan plan, Inspection inspection, InformationResource record) {
    List<Finding> findings = new ArrayList<>();
    inspection.begin(null, record);
    plan.judge(inspection);
    inspection.finish(findings::add);
    return findings.stream().map(Given::shown).toList();
  }
}
