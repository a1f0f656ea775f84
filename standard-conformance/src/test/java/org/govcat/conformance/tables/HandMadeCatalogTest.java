package org.govcat.conformance.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckRun;
import org.govcat.finding.Severity;
import org.govcat.finding.Verdict;
import org.govcat.serialization.Dialects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
    "a workbook of lawful resources is in order, whatever the habits of those who filled it in")
class HandMadeCatalogTest {
  private static CheckReport check(byte[] workbook, @Nullable String dialect) throws IOException {
    CheckOptions options = CheckOptions.on(LocalDate.of(2018, 1, 15)).build();
    CatalogInput input =
        CatalogInput.stream(
            "目录.xlsx",
            new ByteArrayInputStream(workbook),
            dialect == null ? null : Dialects.builtIn(dialect));
    return CheckRun.of(options).check(List.of(input));
  }

  /** Severity, rule and number of findings of every rule that spoke. */
  private static List<String> said(CheckReport report) {
    return report.rules().stream()
        .filter(rule -> rule.count() > 0)
        .map(rule -> rule.severity().id() + " " + rule.rule() + " " + rule.count())
        .sorted()
        .toList();
  }

  @Test
  @DisplayName("the national layout: 210 resources on the sheets of seven offices")
  void national() throws IOException {
    CheckReport report = check(HandMadeSheets.national(), "national-template");

    assertThat(said(report))
        .containsExactly(
            "info table/formula 1",
            "info table/hidden-columns 1",
            "info table/hidden-rows 1",
            "info table/items-in-one-cell 1",
            "info table/rows-passed-over 1",
            "info table/sheets 1",
            "info table/stands-elsewhere 29",
            "info unknown-element 2");
    assertThat(report.recordsChecked()).isEqualTo(210);
    assertThat(report.verdict()).isEqualTo(Verdict.CONFORMS);
  }

  @Test
  @DisplayName("the flat layout: 205 resources in one sheet")
  void flat() throws IOException {
    CheckReport report = check(HandMadeSheets.flat(), null);

    assertThat(said(report))
        .containsExactly(
            "info table/hidden-columns 1",
            "info table/hidden-rows 1",
            "info table/items-in-one-cell 1",
            "info table/rows-passed-over 1",
            "info value-alias 1025");
    assertThat(report.recordsChecked()).isEqualTo(205);
    assertThat(report.verdict()).isEqualTo(Verdict.CONFORMS);
  }

  @Test
  @DisplayName("true mistakes are told, each once, at their cells")
  void mistakes() throws IOException {
    CheckReport report = check(HandMadeSheets.mistaken(), "national-template");

    assertThat(
            report.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.rule() + " " + finding.location().cell()))
        .containsExactly(
            "table/became-date J12",
            "credit-code-destroyed-by-spreadsheet K15",
            "resource-rows-disagree U16",
            "provider.creditCode/credit-code K20",
            "provider.creditCode/credit-code K21",
            "code-drag-filled K19");
  }
}
