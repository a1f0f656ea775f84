package org.govcat.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.govcat.conformance.samples.Documents.lines;
import static org.govcat.conformance.samples.Documents.resource;

import com.networknt.schema.InputFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckRun;
import org.govcat.conformance.score.Dimension;
import org.govcat.conformance.score.ScoreReport;
import org.govcat.conformance.score.Scorecard;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the scorecard: a proposal, beside the verdict")
class ScoreTest {
  private static CheckReport check(Scorecard card, byte[] document) {
    CheckOptions options =
        CheckOptions.on(LocalDate.of(2020, 1, 15))
            .standard(Standards.builtIn("guide-2017"))
            .scorecard(card)
            .build();
    return CheckRun.of(options)
        .check(List.of(CatalogInput.stream("a", new ByteArrayInputStream(document), null)));
  }

  private static ScoreReport score(byte[] document) {
    ScoreReport score = check(Scorecard.builtIn(), document).score();
    assertThat(score).isNotNull();
    return score;
  }

  @Test
  @DisplayName("it is off unless asked for")
  void off() {
    assertThat(check(null, lines(resource(1))).score()).isNull();
  }

  @Test
  @DisplayName("the weights are 100 together, and it says that it is a proposal")
  void builtIn() {
    Scorecard card = Scorecard.builtIn();

    assertThat(card.dimensions())
        .extracting(Dimension::weight)
        .containsExactly(20, 20, 12, 13, 10, 8, 7, 5, 5);
    assertThat(card.status().zh()).contains("建议稿");
    assertThat(card.status().en()).contains("proposal");
  }

  @Test
  @DisplayName("what is lost lowers its dimension, and mending it gains what it cost")
  void aWarning() {
    ScoreReport whole = score(lines(resource(1)));
    ScoreReport score = score(lines(resource(1).with("/summary", "某某信息"), resource(2)));

    assertThat(score.capped()).isZero();
    assertThat(score.fixes()).extracting(f -> f.indicator().id()).contains("summary");
    assertThat(score.records().get(0).index()).isZero();
    assertThat(score.records().get(0).next().indicator().id()).isEqualTo("summary");
    assertThat(score.records().get(0).score() + score.records().get(0).next().gain())
        .isEqualTo(whole.score());
    assertThat(score.records().get(1).score()).isEqualTo(whole.score());
  }

  @Test
  @DisplayName(
      "a resource with an error has 59 points at most, and its repair gains beyond the cap")
  void anError() {
    ScoreReport whole = score(lines(resource(1)));
    ScoreReport score = score(lines(resource(1).without("/summary")));

    assertThat(score.score()).isEqualTo(590);
    assertThat(score.capped()).isEqualTo(1);
    assertThat(score.records().get(0).next().indicator().id()).isEqualTo("mandatory");
    assertThat(score.records().get(0).next().gain()).isEqualTo(whole.score() - 590L);
    assertThat(score.providers()).extracting(ScoreReport.OfProvider::score).containsExactly(590);
  }

  @Test
  @DisplayName("what the standard does not ask for is not scored")
  void notAskedFor() {
    ScoreReport score = score(lines(resource(1)));

    assertThat(score.dimensions())
        .filteredOn(d -> d.score() < 0)
        .extracting(d -> d.dimension().id())
        .containsExactly("understandability");
  }

  @Test
  @DisplayName("kinds of sharing and opening are told and never scored")
  void policies() {
    ScoreReport open = score(lines(resource(1)));

    assertThat(open.policies())
        .extracting(
            p -> p.element() + " " + (p.label() == null ? "?" : p.label().zh()) + " " + p.records())
        .containsExactly("sharing.type 有条件共享 1", "opening.open 否 1");
  }

  @Test
  @DisplayName("it changes neither the verdict nor what was found")
  void besideTheVerdict() {
    byte[] document = lines(resource(1).without("/summary"), resource(2));
    CheckReport with = check(Scorecard.builtIn(), document);
    CheckReport without = check(null, document);

    assertThat(with.verdict()).isEqualTo(without.verdict());
    assertThat(with.findings()).isEqualTo(without.findings());
    assertThat(with.rules()).isEqualTo(without.rules());
  }

  @Test
  @DisplayName("every form says that it is not official")
  void forms() throws IOException {
    CheckReport report = check(Scorecard.builtIn(), lines(resource(1).without("/summary")));

    for (ReportFormat form : List.of(ReportFormat.TEXT, ReportFormat.HTML)) {
      assertThat(Reports.written(form, report, Locale.CHINESE))
          .contains("非官方评价")
          .contains("建议稿")
          .contains("59.0")
          .contains("政策指标（只报告，不计分）");
      assertThat(Reports.written(form, report, Locale.ENGLISH))
          .contains("not an official assessment");
    }
    assertThat(JsonReportTest.schema().validate(Reports.json(report), InputFormat.JSON)).isEmpty();
    assertThat(Reports.written(ReportFormat.JSON, report, Locale.CHINESE))
        .contains("\"points\": 59.0")
        .contains("\"status\": \"建议稿，非官方评价\"");
  }

  @Test
  @DisplayName("a scorecard that does not add up is refused with its lines")
  void refused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.yaml");
    Files.writeString(
        file,
        """
        scorecard: own
        version: 1
        title: { zh: 甲, en: a }
        status: { zh: 甲, en: a }
        error-cap: 59
        dimensions:
          - id: d
            title: { zh: 甲, en: a }
            weight: 90
            indicators:
              - { id: i, title: { zh: 甲, en: a }, points: 80, filled: [no.such] }
        """);

    assertThatThrownBy(() -> Scorecard.load(file))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("the weights of the dimensions are 90 together and not 100")
        .hasMessageContaining(
            "own.yaml:7:5: its indicators are worth 80 together and not its weight 90")
        .hasMessageContaining("there is no element 'no.such'");
  }
}
