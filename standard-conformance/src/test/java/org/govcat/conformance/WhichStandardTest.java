package org.govcat.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.samples.Documents.document;
import static org.govcat.conformance.samples.Documents.resource;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.govcat.conformance.Note.Topic;
import org.govcat.finding.Verdict;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.Test;

/**
 * Contract 1: the option's standard, else the header's, else the default; the report says which.
 */
class WhichStandardTest {
  private static final LocalDate BEFORE = LocalDate.of(2025, 7, 31);
  private static final LocalDate AFTER = LocalDate.of(2025, 8, 1);
  private static final Standard GUIDE = Standards.builtIn("guide-2017");

  @Test
  void nobodySays() {
    assertThat(topics(check("{\"id\":\"x\"}", CheckOptions.on(BEFORE))))
        .containsExactly(Topic.STANDARD_BY_DEFAULT);
  }

  @Test
  void theHeaderSays() {
    assertThat(topics(check("{\"standard\":\"guide-2017\"}", CheckOptions.on(BEFORE))))
        .containsExactly(Topic.STANDARD_BY_HEADER);
  }

  @Test
  void theOptionSays() {
    CheckReport report = check("{\"id\":\"x\"}", CheckOptions.on(BEFORE).standard(GUIDE));

    assertThat(topics(report)).containsExactly(Topic.STANDARD_BY_OPTION);
  }

  @Test
  void aHeaderThatNamesAnUnknownStandardLeavesTheAnswerOpen() {
    CheckReport report = check("{\"standard\":\"guide-2071\"}", CheckOptions.on(BEFORE));

    assertThat(report.verdict()).isEqualTo(Verdict.NOT_CHECKED);
    assertThat(report.notes())
        .contains(new Note(Topic.STANDARD_UNKNOWN, List.of("a.json", "guide-2071", "guide-2017")));
  }

  @Test
  void aHeaderWhoseStandardIsNoTextLeavesTheAnswerOpen() {
    String header = "{\"standard\":{\"id\":\"guide-2017\"}}";

    assertThat(check(header, CheckOptions.on(BEFORE)).verdict()).isEqualTo(Verdict.NOT_CHECKED);
    assertThat(check(header, CheckOptions.on(BEFORE).standard(GUIDE)).verdict())
        .isEqualTo(Verdict.CONFORMS);
  }

  @Test
  void whatAHeaderSaysUnderAnUnknownNameOrInAnotherShapeIsTold() {
    String header =
        "{\"standrad\":\"decree-2025\",\"extensions\":{\"batch\":\"1\"},"
            + "\"publisher\":{\"nmae\":\"x\"},\"title\":[\"y\"]}";

    assertThat(check(header, CheckOptions.on(BEFORE)).notes())
        .contains(
            new Note(
                Topic.HEADER_UNREAD,
                List.of(
                    "a.json",
                    "standrad (standard?), batch, title, publisher.nmae (publisher.name?)")));
  }

  @Test
  void ofASecretHeaderNotEvenNamesAreTold() {
    assertThat(topics(check("{\"secrecy\":\"机密\",\"nmae\":\"x\"}", CheckOptions.on(BEFORE))))
        .doesNotContain(Topic.HEADER_UNREAD);
  }

  @Test
  void theOptionDecidesOverAHeaderThatNamesAnUnknownStandard() {
    CheckReport report =
        check("{\"standard\":\"guide-2071\"}", CheckOptions.on(BEFORE).standard(GUIDE));

    assertThat(report.verdict()).isEqualTo(Verdict.CONFORMS);
    assertThat(topics(report)).containsExactly(Topic.STANDARD_BY_OPTION, Topic.STANDARD_UNKNOWN);
  }

  @Test
  void judgedFromTheDayOfTheDecreeOnTheGuideAloneIsNotAll() {
    assertThat(topics(check("{}", CheckOptions.on(BEFORE)))).doesNotContain(Topic.NOT_APPLIED);
    assertThat(check("{}", CheckOptions.on(AFTER)).notes())
        .contains(
            new Note(
                Topic.NOT_APPLIED,
                List.of(
                    "未按《政务数据共享条例》检查",
                    "Not checked against the Regulations on Government Data Sharing")));
  }

  @Test
  void aCatalogueIssuedFromTheDayOfTheDecreeOnIsToldSoWheneverItIsJudged() {
    assertThat(topics(check("{\"issued\":\"2025-08-01\"}", CheckOptions.on(BEFORE))))
        .contains(Topic.NOT_APPLIED);
  }

  private static List<Topic> topics(CheckReport report) {
    return report.notes().stream().map(Note::topic).toList();
  }

  private static CheckReport check(String header, CheckOptions.Builder options) {
    byte[] bytes = document(header, resource(1));
    return CheckRun.of(options.build())
        .check(List.of(CatalogInput.stream("a.json", new ByteArrayInputStream(bytes), null)));
  }
}
