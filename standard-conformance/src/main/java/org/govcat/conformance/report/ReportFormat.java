package org.govcat.conformance.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.govcat.conformance.CheckReport;
import org.govcat.standard.Standard;

/** The forms of a report. The same report in the same form and language is the same bytes. */
public enum ReportFormat {
  /** Plain text for people, UTF-8. */
  TEXT("text"),
  /** JSON for programs; its schema is published as {@code check-report.schema.json}. */
  JSON("json"),
  /** One page for people, whole in itself: no network, no other file. */
  HTML("html"),
  /** SARIF 2.1.0, for what shows findings beside the file. */
  SARIF("sarif"),
  /** JUnit XML, for what shows the tests of a build: a test case for each rule that was judged. */
  JUNIT("junit"),
  /** A workbook (.xlsx) with the findings as a list. */
  XLSX("xlsx");

  private final String id;

  ReportFormat(String id) {
    this.id = id;
  }

  /** The word used in options. */
  public String id() {
    return id;
  }

  /**
   * Writes a report; the stream stays open.
   *
   * @param report the report
   * @param locale language of the words: English for an English locale, else Chinese
   * @param out takes the bytes
   * @throws IOException when they cannot be written
   */
  public void write(CheckReport report, Locale locale, OutputStream out) throws IOException {
    Standard standard = report.standard();
    switch (this) {
      case TEXT -> {
        Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new TextReport(report, plainTexts(report, locale), lines).write();
        lines.flush();
      }
      case JSON -> new JsonReport(report, plainTexts(report, locale)).write(out);
      case HTML -> new HtmlReport(report, ReportTexts.ofForms(standard, locale)).write(out);
      case SARIF -> new SarifReport(report, ReportTexts.ofForms(standard, locale)).write(out);
      case JUNIT -> new JUnitReport(report, ReportTexts.ofForms(standard, locale)).write(out);
      case XLSX -> new WorkbookReport(report, ReportTexts.ofForms(standard, locale)).write(out);
    }
  }

  private static ReportTexts plainTexts(CheckReport report, Locale locale) {
    return report.suppressions().isEmpty()
        ? new ReportTexts(report.standard(), locale)
        : ReportTexts.ofForms(report.standard(), locale);
  }
}
