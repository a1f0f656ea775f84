package org.govcat.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.govcat.conformance.samples.Documents.lines;
import static org.govcat.conformance.samples.Documents.resource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.govcat.conformance.SuppressionUse.State;
import org.govcat.conformance.report.ReportFormat;
import org.govcat.finding.Severity;
import org.govcat.finding.Verdict;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Findings that somebody answers for: counted and listed apart, never hidden. */
class SuppressionsTest {
  private static final byte[] THREE =
      lines(resource(1).without("/title"), resource(2).without("/title"), resource(3));

  @TempDir Path folder;

  @Test
  void whatIsSuppressedIsInNoCountAndListedApart() {
    CheckReport report = check(THREE, entry("title/required", "title", "307004010200/*"));

    assertThat(report.verdict()).isEqualTo(Verdict.CONFORMS);
    assertThat(report.count(Severity.ERROR)).isZero();
    assertThat(report.recordsWithErrors()).isZero();
    assertThat(report.rules()).isEmpty();
    assertThat(report.suppressed()).isEqualTo(2);
    assertThat(report.suppressions())
        .singleElement()
        .satisfies(
            use -> {
              assertThat(use.state()).isEqualTo(State.REMOVED);
              assertThat(use.count()).isEqualTo(2);
              assertThat(use.samples()).hasSize(2);
            });
  }

  @Test
  void fewerSamplesAreFewerThereToo() {
    CheckReport report = check(THREE, entry("title/required", "*", "*")).sampled(1);

    assertThat(report.suppressed()).isEqualTo(2);
    assertThat(report.suppressions().get(0).samples()).hasSize(1);
  }

  @Test
  void onlyTheResourceMeantIsCovered() {
    CheckReport report = check(THREE, entry("title/required", "*", "307004010200/000002"));

    assertThat(report.verdict()).isEqualTo(Verdict.DOES_NOT_CONFORM);
    assertThat(report.recordsWithErrors()).isEqualTo(1);
    assertThat(report.hasErrors(0)).isTrue();
    assertThat(report.hasErrors(1)).isFalse();
    assertThat(report.allProviders().get(0).errors()).isEqualTo(1);
  }

  @Test
  void anotherElementIsNotCovered() {
    CheckReport report = check(THREE, entry("title/required", "summary", "*"));

    assertThat(report.count(Severity.ERROR)).isEqualTo(2);
    assertThat(report.suppressions().get(0).state()).isEqualTo(State.UNUSED);
  }

  @Test
  void afterItsDayItCountsAgain() {
    String told = entry("title/required", "*", "*").replace("2030-12-31", "2020-01-14");
    CheckReport report = check(THREE, told);

    assertThat(report.count(Severity.ERROR)).isEqualTo(2);
    assertThat(report.suppressed()).isZero();
    assertThat(report.suppressions())
        .singleElement()
        .satisfies(
            use -> {
              assertThat(use.state()).isEqualTo(State.EXPIRED);
              assertThat(use.count()).isEqualTo(2);
            });
    assertThat(check(THREE, told.replace("2020-01-14", "2020-01-15")).suppressed()).isEqualTo(2);
  }

  @Test
  void whatRestsOnPrintedTextIsAnnotatedAndCounts() throws IOException {
    Path draft = folder.resolve("law.yaml");
    Files.writeString(
        draft,
        """
        standard: law
        title: { zh: 条例, en: A law }
        document: 条例
        status: in-force
        version: 1
        uses: vocabulary
        evidence: primary
        source: 条例
        elements:
          - id: title
            source: 条例 第1条
            obligation: mandatory
        """);
    Standard law = Standards.load(draft);
    CheckReport report = check(THREE, law, entry("title/required", "*", "*"));

    assertThat(report.verdict()).isEqualTo(Verdict.DOES_NOT_CONFORM);
    assertThat(report.count(Severity.ERROR)).isEqualTo(2);
    assertThat(report.suppressed()).isZero();
    assertThat(report.suppressions().get(0).state()).isEqualTo(State.ANNOTATED);
  }

  @Test
  void aFindingAboutSeveralIsCoveredOnlyWithAllOfThem() {
    byte[] twins = lines(resource(1), resource(2).with("/code", "307004010200/000001"));

    assertThat(check(twins, entry("code/unique", "*", "药品*")).suppressed()).isZero();
    assertThat(check(twins, entry("code/unique", "*", "307004010200/000001")).suppressed())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void everyFormSaysHowManyAndWhoAnswers(ReportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(check(THREE, entry("title/required", "*", "*")), Locale.CHINESE, out);

    if (format != ReportFormat.XLSX) { // its parts are packed
      assertThat(out.toString(UTF_8)).contains("某某局").contains("下一版更名");
    }
    if (format != ReportFormat.XLSX && format != ReportFormat.JSON) {
      assertThat(out.toString(UTF_8)).contains("；含 2 条豁免");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'expires: 2030-12-31','expires: soon',7:14: 'soon' is not a day written YYYY-MM-DD",
    "'    reason: 下一版更名\n','',2:5: 'reason' is missing",
    "'record:','records:',4:5: unknown key 'records'",
    "'rule: title/required','rule: read/malformed',2:5: 'read/malformed' says that something was"
        + " not judged",
    "'path: \"*\"','path: [a]','3:11: expected ''path'' as a text, found a list'",
    "'suppressions:','suppression:',1:1: unknown key 'suppression'"
  })
  void aMistakeIsToldWithItsPlace(String right, String wrong, String told) {
    String file = entry("title/required", "*", "*").replace(right, wrong);

    assertThatThrownBy(() -> load(file))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining(told);
  }

  @ParameterizedTest
  @CsvSource({
    "*,anything,true",
    "a*c,abbc,true",
    "a*c,abb,false",
    "a*b*c,aXbYbZc,true",
    "abc,abc,true",
    "abc,abcd,false",
    "*信息,某信息,true",
    "a**b,ab,true"
  })
  void aStarStandsForAnyCharacters(String pattern, String text, boolean fits) {
    assertThat(Suppression.matches(pattern, text)).isEqualTo(fits);
  }

  private static String entry(String rule, String path, String record) {
    return """
           suppressions:
             - rule: RULE
               path: "PATH"
               record: "RECORD"
               reason: 下一版更名
               approved-by: 某某局
               expires: 2030-12-31
           """
        .replace("RULE", rule)
        .replace("PATH", path)
        .replace("RECORD", record);
  }

  private Suppressions load(String text) throws IOException {
    Path file = folder.resolve("suppressions.yaml");
    Files.writeString(file, text);
    return Suppressions.load(file);
  }

  private CheckReport check(byte[] document, String suppressions) {
    return check(document, Standards.builtIn("guide-2017"), suppressions);
  }

  private CheckReport check(byte[] document, Standard standard, String suppressions) {
    try {
      CheckOptions options =
          CheckOptions.on(LocalDate.of(2020, 1, 15))
              .standard(standard)
              .suppressions(load(suppressions))
              .build();
      return CheckRun.of(options)
          .check(List.of(CatalogInput.stream("a", new ByteArrayInputStream(document), null)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
