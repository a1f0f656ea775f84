package org.govcat.conformance.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.govcat.conformance.CheckReport;

/** The forms of a report. The same report in the same form and language is the same bytes. */
public enum ReportFormat {
  /** Plain text for people, UTF-8. */
  TEXT("text") {
    @Override
    public void write(CheckReport report, Locale locale, OutputStream out) throws IOException {
      Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      new TextReport(report, new ReportTexts(report.standard(), locale), lines).write();
      lines.flush();
    }
  },
  /** JSON for programs; its schema is published as {@code check-report.schema.json}. */
  JSON("json") {
    @Override
    public void write(CheckReport report, Locale locale, OutputStream out) throws IOException {
      new JsonReport(report, new ReportTexts(report.standard(), locale)).write(out);
    }
  };

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
  public abstract void write(CheckReport report, Locale locale, OutputStream out)
      throws IOException;
}
