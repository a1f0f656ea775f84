package org.govcat.conformance.report;

import java.io.IOException;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.workbook.AnnotatedWorkbook;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RecordReference;
import org.govcat.finding.Severity;
import org.govcat.serialization.workbook.CellStyle;
import org.govcat.serialization.workbook.SheetDesign;
import org.govcat.serialization.workbook.SheetWriter;
import org.jspecify.annotations.Nullable;

/** The findings as rows of a sheet. */
final class FindingsSheet implements AnnotatedWorkbook.FirstSheet {
  private static final int MOST_ROWS = 200_000;

  private final CheckReport report;
  private final ReportTexts texts;
  private final ReportSummary summary;
  private final boolean linked;
  private final @Nullable String note;

  private FindingsSheet(
      CheckReport report,
      ReportTexts texts,
      ReportSummary summary,
      boolean linked,
      @Nullable String note) {
    this.report = report;
    this.texts = texts;
    this.summary = summary;
    this.linked = linked;
    this.note = note;
  }

  /** A list of findings in a workbook of its own. */
  static FindingsSheet alone(CheckReport report, ReportTexts texts, ReportSummary summary) {
    return new FindingsSheet(report, texts, summary, false, null);
  }

  /**
   * A list of findings in the workbook in which the cells that it names stand.
   *
   * @param note what it says above them, or null
   */
  static FindingsSheet linked(
      CheckReport report, ReportTexts texts, ReportSummary summary, @Nullable String note) {
    return new FindingsSheet(report, texts, summary, true, note);
  }

  @Override
  public SheetDesign design() {
    int captions = note == null ? 1 : 2;
    return ReportSheet.page(10, 28, 26, 26, 34, 20, 20, 24, 44, 44, 28)
        .frozen(captions, 0)
        .filtered(captions);
  }

  @Override
  public void write(SheetWriter cells) throws IOException {
    ReportSheet sheet = new ReportSheet(cells).row();
    if (note != null) {
      sheet.text(note, CellStyle.TEXT).row();
    }
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
      sheet.text(texts.text(key), CellStyle.CAPTION);
    }
    for (Finding finding : report.findings()) {
      if (sheet.rowNumber() == MOST_ROWS) {
        sheet.row().text(texts.text("workbook.more"), CellStyle.INFO);
        break;
      }
      writeRow(sheet, finding);
    }
  }

  private void writeRow(ReportSheet sheet, Finding finding) throws IOException {
    sheet.row().text(texts.severity(finding.severity()), style(finding.severity()));
    sheet.text(texts.title(finding.rule()));
    sheet.text(finding.rule().value());
    writePlace(sheet, finding.location());
    RecordReference record = finding.record();
    String title = record == null ? null : record.title();
    String code = record == null ? null : record.code();
    sheet.text(title);
    sheet.text(code);
    sheet.text(finding.element().toString());
    sheet.text(finding.value());
    sheet.text(texts.message(finding));
    sheet.text(texts.fix(finding));
    sheet.text(summary.source(finding.rule()));
  }

  private void writePlace(ReportSheet sheet, @Nullable Location place) {
    if (place == null) {
      sheet.text(null);
    } else if (linked && place.sheet() != null && place.cell() != null) {
      String shown = place.sheet() + "!" + place.cell();
      sheet.link(shown, place.sheet(), place.cell());
    } else {
      sheet.text(ReportSummary.place(place));
    }
  }

  static CellStyle style(Severity severity) {
    return switch (severity) {
      case ERROR -> CellStyle.ERROR;
      case WARNING -> CellStyle.WARNING;
      case INFO -> CellStyle.INFO;
    };
  }
}
