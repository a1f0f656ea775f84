package org.govcat.conformance.report;

import java.io.IOException;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.workbook.CellStyles;
import org.govcat.conformance.workbook.SheetWriter;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RecordReference;
import org.govcat.finding.Severity;
import org.jspecify.annotations.Nullable;

/** The findings as rows of a sheet. */
final class FindingsSheet {
  private static final int MOST_ROWS = 200_000;

  private final CheckReport report;
  private final ReportTexts texts;
  private final ReportSummary summary;
  private final boolean linked;

  /**
   * A list of findings.
   *
   * @param linked whether the cells that are named stand in the same workbook
   */
  FindingsSheet(CheckReport report, ReportTexts texts, ReportSummary summary, boolean linked) {
    this.report = report;
    this.texts = texts;
    this.summary = summary;
    this.linked = linked;
  }

  void write(SheetWriter sheet) throws IOException {
    sheet.begin(1, 8, 28, 26, 26, 34, 20, 20, 24, 44, 44, 28);
    sheet.row();
    for (String key :
        new String[] {
          "column.severity",
          "column.rule",
          "workbook.rule-id",
          "page.column.place",
          "page.column.resource",
          "workbook.code",
          "page.column.element",
          "page.column.value",
          "page.column.message",
          "page.column.fix",
          "column.source"
        }) {
      sheet.text(texts.text(key), CellStyles.CAPTION);
    }
    for (Finding finding : report.findings()) {
      if (sheet.rowNumber() == MOST_ROWS) {
        sheet.row().text(texts.text("workbook.more"), CellStyles.INFO);
        break;
      }
      writeRow(sheet, finding);
    }
    sheet.end(1);
  }

  private void writeRow(SheetWriter sheet, Finding finding) throws IOException {
    sheet.row().text(texts.severity(finding.severity()), style(finding.severity()));
    sheet.text(texts.title(finding.rule()), CellStyles.TEXT);
    sheet.text(finding.rule().value(), CellStyles.TEXT);
    writePlace(sheet, finding.location());
    RecordReference record = finding.record();
    String title = record == null ? null : record.title();
    String code = record == null ? null : record.code();
    sheet.text(title == null ? "" : title, CellStyles.TEXT);
    sheet.text(code == null ? "" : code, CellStyles.TEXT);
    sheet.text(finding.element().toString(), CellStyles.TEXT);
    String value = finding.value();
    sheet.text(value == null ? "" : value, CellStyles.TEXT);
    sheet.text(texts.message(finding), CellStyles.TEXT);
    sheet.text(texts.fix(finding), CellStyles.TEXT);
    sheet.text(summary.source(finding.rule()), CellStyles.TEXT);
  }

  private void writePlace(SheetWriter sheet, @Nullable Location place) throws IOException {
    if (place == null) {
      sheet.text("", CellStyles.TEXT);
    } else if (linked && place.sheet() != null && place.cell() != null) {
      String shown = place.sheet() + "!" + place.cell();
      sheet.link(shown, CellStyles.LINK, place.sheet(), place.cell());
    } else {
      sheet.text(ReportSummary.place(place), CellStyles.TEXT);
    }
  }

  static int style(Severity severity) {
    return switch (severity) {
      case ERROR -> CellStyles.ERROR;
      case WARNING -> CellStyles.WARNING;
      case INFO -> CellStyles.INFO;
    };
  }
}
