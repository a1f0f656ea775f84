package org.govcat.conformance.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.ProviderShare;
import org.govcat.conformance.RuleCount;
import org.govcat.conformance.SourceCount;
import org.govcat.conformance.Suppression;
import org.govcat.conformance.SuppressionUse;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RecordReference;
import org.govcat.finding.RuleId;
import org.govcat.finding.SensitiveText;
import org.govcat.finding.Severity;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.StandardInfo;
import org.govcat.validation.NotEvaluated;
import org.jspecify.annotations.Nullable;

/** What every form of a report for people says, in the same words. */
final class ReportSummary {
  private static final int TITLE_SHOWN = 60;

  private final CheckReport report;
  private final ReportTexts texts;

  ReportSummary(CheckReport report, ReportTexts texts) {
    this.report = report;
    this.texts = texts;
  }

  /**
   * The answer never says that a printed text is met, only by which account of it and how known.
   */
  String verdict() {
    StandardInfo info = report.standard().info();
    String verdict =
        texts.text(
            "verdict." + report.verdict().id(),
            info.id(),
            texts.in(info.title()),
            texts.basis(info.evidence()),
            texts.text("stage." + report.stage().id()));
    StringBuilder modes = new StringBuilder();
    for (String mode : report.standard().modesSet()) {
      LocalizedText name = report.standard().modes().get(mode);
      modes.append(texts.text("verdict.mode", mode, name == null ? mode : texts.in(name)));
    }
    verdict += modes;
    int open = report.notEvaluated().size();
    if (open > 0) {
      verdict += texts.text("verdict.not-evaluated", open);
    }
    long suppressed = report.suppressed();
    return suppressed == 0
        ? verdict
        : verdict + texts.text("verdict.suppressed", texts.number(suppressed));
  }

  /** What was counted, a line each. */
  List<String> counts() {
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.text(
            "verdict.records",
            texts.number(report.recordsChecked()),
            texts.number(report.recordsWithErrors()),
            percent(report.recordsWithErrors(), report.recordsChecked())));
    if (report.recordsNotChecked() > 0) {
      lines.add(texts.text("verdict.unread", texts.number(report.recordsNotChecked())));
    }
    lines.add(
        texts.text(
            "verdict.counts",
            texts.number(report.count(Severity.ERROR)),
            texts.number(report.count(Severity.WARNING)),
            texts.number(report.count(Severity.INFO))));
    lines.addAll(sources());
    if (!report.complete()) {
      lines.add(texts.text("verdict.incomplete"));
    }
    return lines;
  }

  /**
   * The answer by each standard that the judging one is made of, a line each; none for one alone.
   */
  List<String> sources() {
    List<String> lines = new ArrayList<>();
    if (report.sources().size() > 1) {
      for (SourceCount source : report.sources()) {
        lines.add(
            texts.text(
                "verdict.source",
                source.standard(),
                texts.in(source.title()),
                texts.number(source.errors()),
                texts.number(source.warnings()),
                texts.number(source.infos()),
                texts.text("verdict.source." + source.verdict(report.complete()).id())));
      }
    }
    return lines;
  }

  /** What a suppression says and what became of it, in one line. */
  String suppression(SuppressionUse use) {
    Suppression told = use.suppression();
    return texts.text(
        "suppression.line",
        named(told.rule()),
        texts.number(use.count()),
        texts.text("suppression.state." + use.state().id()),
        told.path(),
        SensitiveText.mask(told.record()),
        SensitiveText.mask(told.reason()),
        SensitiveText.mask(told.approvedBy()),
        told.expires());
  }

  /** The rules that spoke: errors first, then the most frequent. */
  List<RuleCount> rules() {
    List<RuleCount> rules = new ArrayList<>(report.rules());
    rules.sort(
        Comparator.comparing(RuleCount::severity).thenComparingLong(RuleCount::count).reversed());
    return rules;
  }

  /** The title of a rule with its id, which people need for options. */
  String named(RuleId rule) {
    return texts.text("rule.named", texts.title(rule), rule);
  }

  /** What could not be judged and why; rules that lack the same thing share a line. */
  List<String> notEvaluated() {
    List<String> lines = new ArrayList<>();
    List<NotEvaluated> open = report.notEvaluated();
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < open.size(); i++) {
      NotEvaluated rule = open.get(i);
      names.append(names.isEmpty() ? "" : texts.text("separator")).append(named(rule.rule()));
      if (i + 1 == open.size() || !rule.lacksTheSameAs(open.get(i + 1))) {
        lines.add(names + texts.text("colon") + texts.reason(rule) + concerned(rule.records()));
        names.setLength(0);
      }
    }
    return lines;
  }

  private String concerned(long records) {
    return records == 0 ? "" : texts.text("not-evaluated.records", texts.number(records));
  }

  /** Clause and basis of a rule. */
  String source(RuleId rule) {
    RuleSpec spec = report.standard().rule(rule);
    if (spec == null || rule.isReading()) {
      return texts.text("basis.reading");
    }
    return texts.text("rule.source", spec.clause().source(), texts.basis(spec.clause().evidence()));
  }

  /** In a word what a rule rests on: the printed text, common practice, our own decision. */
  String basis(RuleId rule) {
    RuleSpec spec = report.standard().rule(rule);
    return spec == null || rule.isReading()
        ? texts.text("basis.reading")
        : texts.basis(spec.clause().evidence());
  }

  /** What a row of providers stands for. */
  String name(ProviderShare provider) {
    return switch (provider.kind()) {
      case NAMED -> String.valueOf(provider.name());
      case UNNAMED -> texts.text("provider.unnamed");
      case CONFIDENTIAL -> texts.text("provider.confidential");
      case OTHERS -> texts.text("provider.others");
    };
  }

  /** Tenths of a percent; never 0 or 100 for something that is not. */
  static String percent(long part, long whole) {
    if (whole == 0) {
      return "-";
    }
    long tenths = Math.round(1000.0 * part / whole);
    if (part > 0 && part < whole) {
      tenths = Math.max(1, Math.min(999, tenths));
    }
    return tenths / 10 + "." + tenths % 10 + "%";
  }

  /** The text that all have in common; null when they differ. */
  static @Nullable String shared(List<String> all) {
    String first = all.get(0);
    for (String each : all) {
      if (!each.equals(first)) {
        return null;
      }
    }
    return first;
  }

  /** Where a finding stands: place, code and title of the resource, element. */
  static String whole(Finding finding) {
    StringBuilder line = new StringBuilder();
    Location location = finding.location();
    if (location != null) {
      line.append(place(location)).append("  ");
    }
    RecordReference record = finding.record();
    if (record != null && record.code() != null) {
      line.append(record.code()).append("  ");
    }
    if (record != null && record.title() != null) {
      line.append(DisplayWidth.cut(record.title(), TITLE_SHOWN)).append("  ");
    }
    String element = finding.element().toString();
    if (!element.isEmpty()) {
      line.append('[').append(element).append(']');
    }
    return line.toString().stripTrailing();
  }

  /** Where something stands, as people look it up. */
  static String place(Location location) {
    String input = location.input();
    if (location.sheet() != null) {
      return input + " " + location.sheet() + "!" + location.cell();
    }
    if (location.line() > 0) {
      return input + ":" + location.line() + ":" + location.column();
    }
    return location.pointer() == null ? input : input + "#" + location.pointer();
  }
}
