package org.govcat.conformance.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.RuleCount;
import org.govcat.conformance.texts.MarkupWriter;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RecordReference;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.jspecify.annotations.Nullable;

/** The samples, gathered by rule, with what filters and searches them. */
final class HtmlFindings {
  private final CheckReport report;
  private final ReportTexts texts;
  private final ReportSummary summary;
  private final MarkupWriter page;

  HtmlFindings(CheckReport report, ReportTexts texts, ReportSummary summary, MarkupWriter page) {
    this.report = report;
    this.texts = texts;
    this.summary = summary;
    this.page = page;
  }

  void write() throws IOException {
    Map<RuleId, List<Finding>> byRule = new HashMap<>();
    for (Finding finding : report.findings()) {
      byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
    }
    List<RuleCount> rules = summary.rules();
    page.open("section", "aria-labelledby", "findings");
    page.element("h2", texts.text("page.findings"), "id", "findings", "tabindex", "-1");
    if (report.findings().isEmpty()) {
      page.element("p", texts.text("page.findings.none"));
    } else {
      writeFilter(rules, byRule);
    }
    for (int number = 0; number < rules.size(); number++) {
      RuleCount rule = rules.get(number);
      List<Finding> samples = byRule.get(rule.rule());
      if (samples != null) {
        writeRule(number, rule, samples);
      }
    }
    page.raw("</section>\n");
  }

  private void writeFilter(List<RuleCount> rules, Map<RuleId, List<Finding>> byRule)
      throws IOException {
    page.raw("<div class=\"filter\" role=\"search\">\n<div class=\"grow\">");
    page.element("label", texts.text("page.search"), "for", "q");
    page.open(
        "input", "id", "q", "type", "search", "autocomplete", "off", "aria-controls", "count");
    page.raw("</div>\n<div>").element("label", texts.text("page.severity"), "for", "severity");
    page.open("select", "id", "severity").element("option", texts.text("page.all"), "value", "");
    for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.INFO}) {
      page.element("option", texts.severity(severity), "value", severity.id());
    }
    page.raw("</select></div>\n<div>").element("label", texts.text("page.rule"), "for", "rule");
    page.open("select", "id", "rule").element("option", texts.text("page.all"), "value", "");
    for (RuleCount rule : rules) {
      if (byRule.containsKey(rule.rule())) {
        page.element("option", texts.title(rule.rule()), "value", rule.rule().value());
      }
    }
    page.raw("</select></div>\n<div>");
    page.element("button", texts.text("page.reset"), "type", "button", "id", "reset");
    page.raw("</div></div>\n");
    String all = texts.number(report.findings().size());
    page.element(
        "p",
        texts.text("page.count", all, all),
        "class",
        "count",
        "id",
        "count",
        "role",
        "status",
        "aria-live",
        "polite",
        "data-text",
        texts.text("page.count"));
    page.raw("\n");
  }

  private void writeRule(int number, RuleCount rule, List<Finding> samples) throws IOException {
    String severity = rule.severity().id();
    page.open(
        "section",
        "class",
        "rule s-" + severity,
        "id",
        "r" + number,
        "data-rule",
        rule.rule().value(),
        "data-severity",
        severity,
        "aria-labelledby",
        "t" + number);
    page.raw("<div class=\"head\">").open("h3", "id", "t" + number);
    page.element("span", texts.severity(rule.severity()), "class", severity);
    page.text("  " + texts.title(rule.rule()) + "  ");
    page.element("span", rule.rule().value(), "class", "id").raw("</h3>");
    String key = samples.size() < rule.count() ? "page.samples.some" : "page.samples.all";
    page.open("p", "class", "meta");
    page.text(
        texts.text(
            key,
            texts.number(rule.count()),
            texts.number(rule.records()),
            texts.number(samples.size())));
    page.text(texts.text("page.meta-source", summary.source(rule.rule()))).close("p");
    String message = ReportSummary.shared(samples.stream().map(texts::message).toList());
    String fix = ReportSummary.shared(samples.stream().map(texts::fix).toList());
    said("sample.message", message);
    said("sample.fix", fix);
    page.raw("</div>\n");
    writeSamples(samples, message == null, fix == null);
    page.raw("</section>\n");
  }

  private void said(String key, @Nullable String text) throws IOException {
    if (text != null) {
      page.raw("<p class=\"said\">").element("b", texts.text(key)).text(text).raw("</p>");
    }
  }

  private void writeSamples(List<Finding> samples, boolean messages, boolean fixes)
      throws IOException {
    page.open("div", "class", "scroll").open("table", "class", "samples");
    page.open("thead").open("tr");
    column("page.column.place");
    column("page.column.resource");
    column("page.column.element");
    column("page.column.value");
    if (messages) {
      column("page.column.message");
    }
    if (fixes) {
      column("page.column.fix");
    }
    page.raw("</tr></thead>\n<tbody>\n");
    for (Finding finding : samples) {
      page.raw("<tr>");
      writePlaces(finding);
      writeResource(finding.record());
      writeElement(finding);
      String value = finding.value();
      cell("page.column.value", value == null || value.isEmpty() ? "-" : value, "value");
      if (messages) {
        cell("page.column.message", texts.message(finding), "");
      }
      if (fixes) {
        cell("page.column.fix", texts.fix(finding), "");
      }
      page.raw("</tr>\n");
    }
    page.raw("</tbody></table></div>");
  }

  private void column(String key) throws IOException {
    page.element("th", texts.text(key), "scope", "col");
  }

  private void cell(String key, String text, String sort) throws IOException {
    page.element("td", text, "data-label", texts.text(key), "class", sort);
  }

  private void writePlaces(Finding finding) throws IOException {
    page.open("td", "data-label", texts.text("page.column.place"));
    Location location = finding.location();
    page.text(location == null ? "-" : ReportSummary.place(location));
    if (location != null && location.line() > 0 && location.pointer() != null) {
      page.element("span", location.pointer(), "class", "id");
    }
    for (Location place : finding.places()) {
      if (!place.equals(location)) {
        page.element("span", ReportSummary.place(place), "class", "id");
      }
    }
    page.close("td");
  }

  private void writeResource(@Nullable RecordReference record) throws IOException {
    page.open("td", "data-label", texts.text("page.column.resource"));
    if (record == null) {
      page.text("-");
    } else {
      String title = record.title();
      String code = record.code();
      page.text(title == null ? "-" : title);
      if (code != null) {
        page.element("span", code, "class", "id");
      }
    }
    page.close("td");
  }

  private void writeElement(Finding finding) throws IOException {
    String path = finding.element().toString();
    page.open("td", "data-label", texts.text("page.column.element"));
    if (path.isEmpty()) {
      page.text("-");
    } else {
      page.text(texts.label(finding.element().elementId()));
      page.element("span", path, "class", "id");
    }
    page.close("td");
  }
}
