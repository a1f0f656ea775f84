package org.govcat.conformance.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckRun;

/** Checks small catalogues and shows the reports. */
final class Reports {
  private Reports() {}

  static CheckReport check(byte[] document) {
    CheckOptions options = CheckOptions.on(LocalDate.of(2020, 1, 15)).build();
    return CheckRun.of(options)
        .check(List.of(CatalogInput.stream("a.jsonl", new ByteArrayInputStream(document), null)));
  }

  static String text(CheckReport report, Locale locale) {
    return written(ReportFormat.TEXT, report, locale);
  }

  static String json(CheckReport report) {
    return written(ReportFormat.JSON, report, Locale.CHINESE);
  }

  static byte[] bytes(ReportFormat format, CheckReport report, Locale locale) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      format.write(report, locale, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static String written(ReportFormat format, CheckReport report, Locale locale) {
    return new String(bytes(format, report, locale), UTF_8);
  }
}
