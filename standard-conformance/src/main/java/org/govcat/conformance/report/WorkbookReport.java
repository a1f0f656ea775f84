package org.govcat.conformance.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckedInput;
import org.govcat.conformance.Note;
import org.govcat.conformance.ProviderShare;
import org.govcat.conformance.RuleCount;
import org.govcat.conformance.SuppressionUse;
import org.govcat.conformance.workbook.CellStyles;
import org.govcat.conformance.workbook.PlainWorkbook;
import org.govcat.conformance.workbook.PlainWorkbook.Sheet;
import org.govcat.conformance.workbook.SheetWriter;
import org.govcat.finding.Severity;
import org.govcat.standard.StandardInfo;
import org.govcat.validation.NotEvaluated;

/** The report as a workbook: the answer, the findings as a list to filter, rules, providers. */
final class WorkbookReport {
  private static final int MOST_PROVIDERS = 50_000;

  private final CheckReport report;
  private final ReportTexts texts;
  private final ReportSummary summary;

  WorkbookReport(CheckReport report, ReportTexts texts) {
    this.report = report;
    this.texts = texts;
    this.summary = new ReportSummary(report, texts);
  }

  void write(OutputStream out) throws IOException {
    PlainWorkbook.write(
        List.of(
            new Sheet(texts.text("workbook.verdict"), this::writeVerdict),
            new Sheet(
                texts.text("page.findings"),
                new FindingsSheet(report, texts, summary, false)::write),
            new Sheet(texts.text("page.rule"), this::writeRules),
            new Sheet(texts.text("column.provider"), this::writeProviders)),
        out);
  }

  private void writeVerdict(SheetWriter sheet) throws IOException {
    sheet.begin(0, 28, 90);
    String answer = texts.text("page.answer." + report.verdict().id());
    sheet.row().text(texts.text("page.kicker"), CellStyles.HEADING);
    sheet.row().text(texts.text("workbook.verdict"), CellStyles.CAPTION);
    sheet.text(answer, report.count(Severity.ERROR) > 0 ? CellStyles.ERROR : CellStyles.TEXT);
    line(sheet, "", summary.verdict());
    for (String count : summary.counts()) {
      line(sheet, "", count);
    }
    StandardInfo info = report.standard().info();
    line(sheet, "page.standard", texts.in(info.title()) + "  " + info.id());
    line(sheet, "page.document", info.document());
    line(sheet, "page.version", info.version());
    line(sheet, "page.basis", texts.basis(info.evidence()));
    line(sheet, "page.digest", info.digest());
    line(sheet, "page.stage", texts.text("stage." + report.stage().id()));
    line(sheet, "page.date", report.date().toString());
    line(sheet, "page.library", "GovCat " + LibraryVersion.text());
    for (CheckedInput input : report.inputs()) {
      String digest = input.sha256();
      line(sheet, "page.input.name", input.name());
      line(sheet, "page.input.sha256", digest == null ? "-" : digest);
    }
    for (Note note : report.notes()) {
      line(sheet, "page.notes", texts.note(note));
    }
    for (SuppressionUse use : report.suppressions()) {
      line(sheet, "heading.suppressions", summary.suppression(use));
    }
    for (NotEvaluated rule : report.notEvaluated()) {
      String named = summary.named(rule.rule()) + texts.text("colon") + texts.reason(rule);
      line(sheet, "page.not-evaluated", named);
    }
    sheet.end(0);
  }

  private void line(SheetWriter sheet, String key, String words) throws IOException {
    sheet.row().text(key.isEmpty() ? "" : texts.text(key), CellStyles.TEXT);
    sheet.text(words, CellStyles.TEXT);
  }

  private void writeRules(SheetWriter sheet) throws IOException {
    sheet.begin(1, 8, 34, 34, 12, 12, 48);
    captions(
        sheet,
        "column.severity",
        "column.rule",
        "workbook.rule-id",
        "column.count",
        "column.records",
        "column.source");
    for (RuleCount rule : summary.rules()) {
      sheet.row().text(texts.severity(rule.severity()), FindingsSheet.style(rule.severity()));
      sheet.text(texts.title(rule.rule()), CellStyles.TEXT);
      sheet.text(rule.rule().value(), CellStyles.TEXT);
      sheet.number(rule.count(), CellStyles.TEXT).number(rule.records(), CellStyles.TEXT);
      sheet.text(summary.source(rule.rule()), CellStyles.TEXT);
    }
    sheet.end(1);
  }

  private void writeProviders(SheetWriter sheet) throws IOException {
    sheet.begin(1, 40, 12, 12, 12, 12, 12);
    captions(
        sheet,
        "column.provider",
        "page.provider.resources",
        "page.provider.conforming",
        "page.provider.share",
        "page.provider.errors",
        "page.provider.warnings");
    List<ProviderShare> all = report.allProviders();
    for (ProviderShare share : all.subList(0, Math.min(MOST_PROVIDERS, all.size()))) {
      long conforming = share.resources() - share.withErrors();
      sheet.row().text(summary.name(share), CellStyles.TEXT);
      sheet.number(share.resources(), CellStyles.TEXT).number(conforming, CellStyles.TEXT);
      sheet.text(ReportSummary.percent(conforming, share.resources()), CellStyles.TEXT);
      sheet.number(share.errors(), CellStyles.TEXT).number(share.warnings(), CellStyles.TEXT);
    }
    sheet.end(1);
  }

  private void captions(SheetWriter sheet, String... keys) throws IOException {
    sheet.row();
    for (String key : keys) {
      sheet.text(texts.text(key), CellStyles.CAPTION);
    }
  }
}
