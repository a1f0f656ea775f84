package org.govcat.conformance.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.RuleCount;
import org.govcat.conformance.texts.VisibleText;
import org.govcat.finding.Finding;
import org.govcat.finding.RecordReference;
import org.govcat.finding.RuleId;
import org.jspecify.annotations.Nullable;

/** The samples of a report, gathered by rule: what all of a rule share is said once. */
final class TextSamples {
  private static final String INDENT = "  ";
  private static final String DEEPER = "      ";
  private static final int VALUE_SHOWN = 80;

  private final CheckReport report;
  private final ReportTexts texts;
  private final ReportSummary summary;
  private final Appendable out;

  TextSamples(CheckReport report, ReportTexts texts, ReportSummary summary, Appendable out) {
    this.report = report;
    this.texts = texts;
    this.summary = summary;
    this.out = out;
  }

  void write() throws IOException {
    if (report.findings().isEmpty()) {
      return;
    }
    Map<RuleId, List<Finding>> byRule = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
    }
    out.append('\n').append(texts.text("heading.samples")).append('\n');
    for (RuleCount rule : summary.rules()) {
      List<Finding> samples = byRule.get(rule.rule());
      if (samples != null) {
        write(rule, samples);
      }
    }
  }

  private void write(RuleCount rule, List<Finding> samples) throws IOException {
    String key = samples.size() < rule.count() ? "samples.some" : "samples.all";
    out.append('\n')
        .append(
            texts.text(
                key,
                texts.severity(rule.severity()),
                summary.named(rule.rule()),
                texts.number(rule.count()),
                texts.number(samples.size())))
        .append('\n');
    String message = ReportSummary.shared(samples.stream().map(texts::message).toList());
    String fix = ReportSummary.shared(samples.stream().map(texts::fix).toList());
    told("sample.message", INDENT, message);
    told("sample.fix", INDENT, fix);
    for (Finding finding : samples) {
      out.append(INDENT).append(VisibleText.line(ReportSummary.whole(finding))).append('\n');
      String own = texts.message(finding);
      told("sample.message", DEEPER, message == null ? own : null);
      value(finding, own);
      told("sample.fix", DEEPER, fix == null ? texts.fix(finding) : null);
    }
  }

  private void told(String key, String indent, @Nullable String text) throws IOException {
    if (text != null) {
      String line = texts.text(key) + VisibleText.line(text);
      out.append(indent).append(line).append('\n');
    }
  }

  /** The value, unless message or title have said it already. */
  private void value(Finding finding, String message) throws IOException {
    String value = finding.value();
    RecordReference record = finding.record();
    boolean said = value != null && record != null && value.equals(record.title());
    if (value != null && !value.isEmpty() && !said && !message.contains(value)) {
      String shown = DisplayWidth.cut(VisibleText.line(value), VALUE_SHOWN);
      out.append(DEEPER).append(texts.text("sample.value")).append(shown).append('\n');
    }
  }
}
