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
import org.govcat.finding.Severity;
import org.govcat.serialization.workbook.CellStyle;
import org.govcat.serialization.workbook.SheetDesign;
import org.govcat.serialization.workbook.WorkbookWriter;
import org.govcat.standard.StandardInfo;

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
    try (WorkbookWriter workbook = new WorkbookWriter(out)) {
      writeVerdict(sheet(workbook, "workbook.verdict", ReportSheet.page(28, 90)));
      FindingsSheet findings = FindingsSheet.alone(report, texts, summary);
      findings.write(workbook.sheet(texts.text("page.findings"), findings.design()));
      writeRules(sheet(workbook, "page.rule", ReportSheet.list(10, 34, 34, 12, 12, 48)));
      writeProviders(sheet(workbook, "column.provider", ReportSheet.list(40, 12, 12, 12, 12, 12)));
    }
  }

  private ReportSheet sheet(WorkbookWriter workbook, String name, SheetDesign design)
      throws IOException {
    return new ReportSheet(workbook.sheet(texts.text(name), design));
  }

  private void writeVerdict(ReportSheet sheet) throws IOException {
    String answer = texts.text("page.answer." + report.verdict().id());
    sheet.row().text(texts.text("page.kicker"), CellStyle.HEADING);
    sheet.row().text(texts.text("workbook.verdict"), CellStyle.CAPTION);
    sheet.text(answer, report.count(Severity.ERROR) > 0 ? CellStyle.ERROR : CellStyle.WRAPPED);
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
    for (String open : summary.notEvaluated()) {
      line(sheet, "page.not-evaluated", open);
    }
  }

  private void line(ReportSheet sheet, String key, String words) throws IOException {
    sheet.row().text(key.isEmpty() ? "" : texts.text(key));
    sheet.text(words);
  }

  private void writeRules(ReportSheet sheet) throws IOException {
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
      sheet.text(texts.title(rule.rule()));
      sheet.text(rule.rule().value());
      sheet.number(rule.count()).number(rule.records());
      sheet.text(summary.source(rule.rule()));
    }
  }

  private void writeProviders(ReportSheet sheet) throws IOException {
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
      sheet.row().text(summary.name(share));
      sheet.number(share.resources()).number(conforming);
      sheet.text(ReportSummary.percent(conforming, share.resources()));
      sheet.number(share.errors()).number(share.warnings());
    }
  }

  private void captions(ReportSheet sheet, String... keys) throws IOException {
    sheet.row();
    for (String key : keys) {
      sheet.text(texts.text(key), CellStyle.CAPTION);
    }
  }
}
