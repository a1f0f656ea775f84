package org.govcat.conformance.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckedInput;
import org.govcat.conformance.Note;
import org.govcat.conformance.ProviderShare;
import org.govcat.conformance.RuleCount;
import org.govcat.conformance.texts.VisibleText;
import org.govcat.finding.Severity;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.StandardInfo;
import org.govcat.validation.NotEvaluated;

/** The report for people: the answer first, then what is wrong most often, then samples. */
final class TextReport {
  private static final String INDENT = "  ";
  private static final int WIDEST = 60;
  private static final int WIDEST_RULE = 2 * WIDEST; // an id that was cut could not be used
  private static final int DIGEST_SHOWN = 16;

  private final CheckReport report;
  private final ReportTexts texts;
  private final Appendable out;

  TextReport(CheckReport report, ReportTexts texts, Appendable out) {
    this.report = report;
    this.texts = texts;
    this.out = out;
  }

  void write() throws IOException {
    writeVerdict();
    writeNotes();
    writeInputs();
    writeNotEvaluated();
    writeRules();
    writeProviders();
    new TextSamples(report, texts, out).write();
  }

  /**
   * The answer never says that a printed text is met, only by which account of it and how known.
   */
  private void writeVerdict() throws IOException {
    StandardInfo info = report.standard().info();
    String verdict =
        texts.text(
            "verdict." + report.verdict().id(),
            info.id(),
            texts.in(info.title()),
            texts.basis(info.evidence()),
            texts.text("stage." + report.stage().id()));
    int open = report.notEvaluated().size();
    line(open == 0 ? verdict : verdict + texts.text("verdict.not-evaluated", open));
    line(
        INDENT
            + texts.text(
                "verdict.records",
                texts.number(report.recordsChecked()),
                texts.number(report.recordsWithErrors()),
                percent(report.recordsWithErrors(), report.recordsChecked())));
    if (report.recordsNotChecked() > 0) {
      line(INDENT + texts.text("verdict.unread", texts.number(report.recordsNotChecked())));
    }
    line(
        INDENT
            + texts.text(
                "verdict.counts",
                texts.number(report.count(Severity.ERROR)),
                texts.number(report.count(Severity.WARNING)),
                texts.number(report.count(Severity.INFO))));
    if (!report.complete()) {
      line(INDENT + texts.text("verdict.incomplete"));
    }
  }

  private void writeNotes() throws IOException {
    heading("heading.notes");
    for (Note note : report.notes()) {
      line(INDENT + "- " + VisibleText.line(texts.note(note)));
    }
    StandardInfo info = report.standard().info();
    line(INDENT + "- " + texts.text("note.document", info.document(), info.version()));
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
    for (NotEvaluated rule : report.notEvaluated()) {
      String records =
          rule.records() == 0
              ? ""
              : texts.text("not-evaluated.records", texts.number(rule.records()));
      line(INDENT + "- " + named(rule) + texts.text("colon") + texts.reason(rule) + records);
    }
  }

  private String named(NotEvaluated rule) {
    return texts.text("rule.named", texts.title(rule.rule()), rule.rule());
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
    for (RuleCount rule : byGravity(report)) {
      table.row(
          texts.severity(rule.severity()),
          texts.number(rule.count()),
          texts.number(rule.records()),
          texts.text("rule.named", texts.title(rule.rule()), rule.rule()),
          source(rule));
    }
    table.write(INDENT, out);
    line(INDENT + texts.text("rules.legend"));
  }

  private String source(RuleCount rule) {
    RuleSpec spec = report.standard().rule(rule.rule());
    if (spec == null || rule.rule().isReading()) {
      return texts.text("basis.reading");
    }
    return texts.text("rule.source", spec.clause().source(), texts.basis(spec.clause().evidence()));
  }

  /** Errors first, then the most frequent. */
  static List<RuleCount> byGravity(CheckReport report) {
    List<RuleCount> rules = new ArrayList<>(report.rules());
    rules.sort(
        Comparator.comparing(RuleCount::severity).thenComparingLong(RuleCount::count).reversed());
    return rules;
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
          percent(provider.withErrors(), provider.resources()),
          texts.number(provider.withErrors()),
          texts.number(provider.resources()),
          name(provider));
    }
    table.write(INDENT, out);
  }

  private String name(ProviderShare provider) {
    return switch (provider.kind()) {
      case NAMED -> String.valueOf(provider.name());
      case UNNAMED -> texts.text("provider.unnamed");
      case CONFIDENTIAL -> texts.text("provider.confidential");
      case OTHERS -> texts.text("provider.others");
    };
  }

  /** Tenths of a percent; never 0 or 100 for something that is not. */
  private static String percent(long part, long whole) {
    if (whole == 0) {
      return "-";
    }
    long tenths = Math.round(1000.0 * part / whole);
    if (part > 0 && part < whole) {
      tenths = Math.max(1, Math.min(999, tenths));
    }
    return tenths / 10 + "." + tenths % 10 + "%";
  }

  private void heading(String key) throws IOException {
    line("");
    line(texts.text(key));
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
