package org.govcat.conformance.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckedInput;
import org.govcat.conformance.RuleCount;
import org.govcat.conformance.SuppressionUse;
import org.govcat.conformance.texts.MarkupWriter;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.finding.Verdict;
import org.govcat.standard.RuleSpec;
import org.govcat.validation.NotEvaluated;
import org.jspecify.annotations.Nullable;

/**
 * The report as the test results of a build: one suite, a test case for the verdict and one for
 * each rule that was to be judged. A rule with errors fails; what could not be read or judged is an
 * error of the test; what could not be evaluated is skipped. Nothing passes that nobody judged.
 */
final class JUnitReport {
  private final CheckReport report;
  private final ReportTexts texts;
  private final ReportSummary summary;
  private final Map<RuleId, List<Finding>> samples = new HashMap<>();
  private final List<TestCase> cases = new ArrayList<>();

  /** How a test case ended; the words are the names of its elements. */
  private enum Outcome {
    PASSED(""),
    FAILED("failure"),
    BROKEN("error"),
    SKIPPED("skipped");

    private final String element;

    Outcome(String element) {
      this.element = element;
    }
  }

  /** One test case; {@code brief} stands in an attribute, {@code details} below it. */
  private record TestCase(
      String group, String name, Outcome outcome, String brief, String details) {}

  JUnitReport(CheckReport report, ReportTexts texts) {
    this.report = report;
    this.texts = texts;
    this.summary = new ReportSummary(report, texts);
    for (Finding finding : report.findings()) {
      samples.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
    }
  }

  void write(OutputStream out) throws IOException {
    gather();
    Writer words = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    MarkupWriter xml = new MarkupWriter(words);
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.open("testsuites", "name", "GovCat");
    writeSuite(xml);
    xml.close("testsuites");
    xml.raw("\n");
    words.flush();
  }

  private void gather() {
    Verdict verdict = report.verdict();
    Outcome outcome =
        switch (verdict) {
          case CONFORMS -> Outcome.PASSED;
          case DOES_NOT_CONFORM -> Outcome.FAILED;
          case NOT_CHECKED -> Outcome.BROKEN;
        };
    String counts = summary.verdict() + "\n" + String.join("\n", summary.counts());
    cases.add(
        new TestCase("verdict", texts.text("junit.verdict"), outcome, summary.verdict(), counts));
    Map<RuleId, RuleCount> spoke = new LinkedHashMap<>();
    for (RuleCount rule : report.rules()) {
      spoke.put(rule.rule(), rule);
    }
    Map<RuleId, NotEvaluated> open = new HashMap<>();
    for (NotEvaluated rule : report.notEvaluated()) {
      open.putIfAbsent(rule.rule(), rule);
    }
    for (RuleSpec spec : report.standard().rules()) {
      RuleCount count = spoke.remove(spec.id());
      if (count != null || (spec.stages().contains(report.stage()) && !spec.id().isReading())) {
        cases.add(testCase(spec.id(), count, open.get(spec.id())));
      }
    }
    for (RuleCount count : spoke.values()) {
      cases.add(testCase(count.rule(), count, open.get(count.rule())));
    }
  }

  private TestCase testCase(RuleId rule, @Nullable RuleCount count, @Nullable NotEvaluated open) {
    String name = summary.named(rule);
    if (count != null && count.severity() == Severity.ERROR) {
      boolean unjudged = rule.isReading() || rule.isCrash();
      return new TestCase(
          "rules", name, unjudged ? Outcome.BROKEN : Outcome.FAILED, brief(count), details(rule));
    }
    if (open != null) {
      return new TestCase("rules", name, Outcome.SKIPPED, texts.reason(open), details(rule));
    }
    for (SuppressionUse use : report.suppressions()) {
      boolean apart = use.state() == SuppressionUse.State.REMOVED;
      if (apart && count == null && use.suppression().rule().equals(rule)) {
        return new TestCase("rules", name, Outcome.SKIPPED, summary.suppression(use), "");
      }
    }
    if (report.recordsChecked() == 0) {
      return new TestCase("rules", name, Outcome.SKIPPED, texts.text("note.no-resource"), "");
    }
    return new TestCase("rules", name, Outcome.PASSED, "", details(rule));
  }

  private String brief(RuleCount count) {
    return texts.text("junit.count", texts.number(count.count()), texts.number(count.records()));
  }

  /** What the rule found, a line a sample, and what it rests on. */
  private String details(RuleId rule) {
    List<Finding> found = samples.getOrDefault(rule, List.of());
    if (found.isEmpty()) {
      return "";
    }
    StringBuilder lines = new StringBuilder();
    for (Finding finding : found) {
      lines
          .append(texts.severity(finding.severity()))
          .append("  ")
          .append(ReportSummary.whole(finding))
          .append("  ")
          .append(texts.message(finding))
          .append("  ")
          .append(texts.text("sample.fix"))
          .append(texts.fix(finding))
          .append('\n');
    }
    return lines.append(summary.source(rule)).toString();
  }

  private void writeSuite(MarkupWriter xml) throws IOException {
    xml.open(
        "testsuite",
        "name",
        report.standard().id(),
        "tests",
        Integer.toString(cases.size()),
        "failures",
        count(Outcome.FAILED),
        "errors",
        count(Outcome.BROKEN),
        "skipped",
        count(Outcome.SKIPPED),
        "time",
        "0",
        "timestamp",
        report.date() + "T00:00:00");
    writeProperties(xml);
    for (TestCase test : cases) {
      xml.open(
          "testcase",
          "classname",
          report.standard().id() + "." + test.group(),
          "name",
          test.name(),
          "time",
          "0");
      writeOutcome(xml, test);
      xml.close("testcase").raw("\n");
    }
    xml.close("testsuite");
  }

  private static void writeOutcome(MarkupWriter xml, TestCase test) throws IOException {
    if (test.outcome() != Outcome.PASSED) {
      xml.open(test.outcome().element, "message", test.brief());
      xml.text(test.outcome() == Outcome.SKIPPED ? "" : test.details());
      xml.close(test.outcome().element);
    }
    if (!test.details().isEmpty()
        && (test.outcome() == Outcome.PASSED || test.outcome() == Outcome.SKIPPED)) {
      xml.open("system-out");
      xml.text(test.details());
      xml.close("system-out");
    }
  }

  private void writeProperties(MarkupWriter xml) throws IOException {
    xml.open("properties");
    property(xml, "standard", report.standard().id());
    property(xml, "standard.version", report.standard().info().version());
    property(xml, "standard.digest", report.standard().info().digest());
    property(xml, "library.version", LibraryVersion.text());
    property(xml, "date", report.date().toString());
    property(xml, "stage", report.stage().id());
    property(xml, "verdict", report.verdict().id());
    for (SuppressionUse use : report.suppressions()) {
      property(xml, "suppression", summary.suppression(use));
    }
    for (CheckedInput input : report.inputs()) {
      property(xml, "input", input.name());
      String digest = input.sha256();
      property(xml, "input.sha256", digest == null ? "" : digest);
    }
    xml.close("properties").raw("\n");
  }

  private static void property(MarkupWriter xml, String name, String value) throws IOException {
    xml.open("property", "name", name, "value", value);
    xml.close("property");
  }

  private String count(Outcome outcome) {
    return Long.toString(cases.stream().filter(test -> test.outcome() == outcome).count());
  }
}
