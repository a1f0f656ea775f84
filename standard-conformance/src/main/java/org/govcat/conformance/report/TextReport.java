package org.govcat.conformance.report;

import java.io.IOException;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckedInput;
import org.govcat.conformance.Note;
import org.govcat.conformance.ProviderShare;
import org.govcat.conformance.RuleCount;
import org.govcat.conformance.SuppressionUse;
import org.govcat.conformance.score.ScoreReport;
import org.govcat.conformance.texts.VisibleText;
import org.govcat.finding.Finding;
import org.govcat.standard.StandardInfo;

/** The report for people: the answer first, then what is wrong most often, then samples. */
final class TextReport {
  private static final String INDENT = "  ";
  private static final int WIDEST = 60;
  private static final int WIDEST_RULE = 2 * WIDEST; // an id that was cut could not be used
  private static final int DIGEST_SHOWN = 16;

  private final CheckReport report;
  private final ReportTexts texts;
  private final ReportSummary summary;
  private final Appendable out;

  TextReport(CheckReport report, ReportTexts texts, Appendable out) {
    this.report = report;
    this.texts = texts;
    this.summary = new ReportSummary(report, texts);
    this.out = out;
  }

  void write() throws IOException {
    writeVerdict();
    writeNotes();
    writeInputs();
    writeNotEvaluated();
    writeSuppressions();
    writeRules();
    writeProviders();
    writeScore();
    new TextSamples(report, texts, summary, out).write();
  }

  private void writeVerdict() throws IOException {
    line(summary.verdict());
    for (String line : summary.counts()) {
      line(INDENT + line);
    }
  }

  private void writeNotes() throws IOException {
    heading("heading.notes");
    for (Note note : report.notes()) {
      line(INDENT + "- " + VisibleText.line(texts.note(note)));
    }
    StandardInfo info = report.standard().info();
    line(
        INDENT
            + "- "
            + texts.text("note.document", info.document(), info.version(), info.digest()));
    line(INDENT + "- " + texts.text("note.date", report.date(), LibraryVersion.text()));
  }

  private void writeInputs() throws IOException {
    heading("heading.inputs");
    TextTable table = new TextTable("llrl", WIDEST, 10, 20, 30);
    for (CheckedInput input : report.inputs()) {
      String digest = input.sha256();
      table.row(
          input.name(),
          texts.text("format." + input.format().id()),
          texts.text("input.bytes", texts.number(input.bytes())),
          digest == null ? "" : "sha256 " + digest.substring(0, DIGEST_SHOWN) + "...");
    }
    table.write(INDENT, out);
  }

  private void writeNotEvaluated() throws IOException {
    if (report.notEvaluated().isEmpty()) {
      return;
    }
    heading("heading.not-evaluated");
    for (String line : summary.notEvaluated()) {
      line(INDENT + "- " + line);
    }
  }

  private void writeSuppressions() throws IOException {
    if (report.suppressions().isEmpty()) {
      return;
    }
    heading("heading.suppressions");
    for (SuppressionUse use : report.suppressions()) {
      line(INDENT + "- " + VisibleText.line(summary.suppression(use)));
      for (Finding finding : use.samples()) {
        line(INDENT + INDENT + INDENT + VisibleText.line(ReportSummary.whole(finding)));
      }
    }
  }

  private void writeRules() throws IOException {
    if (report.rules().isEmpty()) {
      return;
    }
    heading("heading.rules");
    TextTable table = new TextTable("lrrll", 10, 14, 14, WIDEST_RULE, WIDEST);
    table.row(
        texts.text("column.severity"),
        texts.text("column.count"),
        texts.text("column.records"),
        texts.text("column.rule"),
        texts.text("column.source"));
    for (RuleCount rule : summary.rules()) {
      table.row(
          texts.severity(rule.severity()),
          texts.number(rule.count()),
          texts.number(rule.records()),
          summary.named(rule.rule()),
          summary.source(rule.rule()));
    }
    table.write(INDENT, out);
    line(INDENT + texts.text("rules.legend"));
  }

  private void writeProviders() throws IOException {
    if (report.providers().isEmpty()) {
      return;
    }
    heading("heading.providers");
    TextTable table = new TextTable("rrrl", 10, 14, 14, WIDEST);
    table.row(
        texts.text("column.share"),
        texts.text("column.with-errors"),
        texts.text("column.resources"),
        texts.text("column.provider"));
    for (ProviderShare provider : report.providers()) {
      table.row(
          ReportSummary.percent(provider.withErrors(), provider.resources()),
          texts.number(provider.withErrors()),
          texts.number(provider.resources()),
          summary.name(provider));
    }
    table.write(INDENT, out);
  }

  private void writeScore() throws IOException {
    ScoreReport score = report.score();
    if (score == null) {
      return;
    }
    ScoreTables tables = new ScoreTables(report, texts, summary, score);
    heading("score.heading");
    for (String line : tables.lines()) {
      line(INDENT + line);
    }
    for (ScoreTables.Table each : tables.tables()) {
      line(INDENT + each.title());
      StringBuilder columns = new StringBuilder();
      int[] widths = new int[each.captions().size()];
      String[] captions = new String[widths.length];
      for (int i = 0; i < widths.length; i++) {
        columns.append(each.isNumber(i) ? 'r' : 'l');
        widths[i] = WIDEST;
        captions[i] = each.caption(i);
      }
      TextTable table = new TextTable(columns.toString(), widths);
      table.row(captions);
      each.rows().forEach(row -> table.row(row.toArray(String[]::new)));
      table.write(INDENT + INDENT, out);
    }
  }

  private void heading(String key) throws IOException {
    line("");
    line(texts.text(key));
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
