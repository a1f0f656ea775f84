package org.govcat.conformance.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckedInput;
import org.govcat.conformance.Note;
import org.govcat.conformance.RuleCount;
import org.govcat.conformance.SuppressionUse;
import org.govcat.conformance.texts.JsonDocument;
import org.govcat.conformance.texts.VisibleText;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.standard.RuleSpec;
import org.govcat.validation.NotEvaluated;

/** The report as SARIF 2.1.0: one run, the rules that spoke, a result for each sample. */
final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final CheckReport report;
  private final ReportTexts texts;
  private final ReportSummary summary;

  SarifReport(CheckReport report, ReportTexts texts) {
    this.report = report;
    this.texts = texts;
    this.summary = new ReportSummary(report, texts);
  }

  void write(OutputStream out) throws IOException {
    JsonDocument.object(out, this::writeMembers);
  }

  private void writeMembers(JsonGenerator json) throws IOException {
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    writeRun(json);
    json.writeEndArray();
  }

  private void writeRun(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "GovCat");
    json.writeStringField("version", LibraryVersion.text());
    json.writeArrayFieldStart("rules");
    for (RuleCount rule : report.rules()) {
      writeRule(json, rule);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("language", texts.locale().equals(Locale.ENGLISH) ? "en" : "zh-CN");
    json.writeStringField("columnKind", "utf16CodeUnits");
    writeInvocation(json);
    writeArtifacts(json);
    writeResults(json);
    writeProperties(json);
    json.writeEndObject();
  }

  private void writeRule(JsonGenerator json, RuleCount rule) throws IOException {
    RuleSpec spec = report.standard().rule(rule.rule());
    json.writeStartObject();
    json.writeStringField("id", rule.rule().value());
    text(json, "shortDescription", texts.title(rule.rule()));
    if (spec != null) {
      text(json, "fullDescription", texts.message(spec));
      text(json, "help", texts.fix(spec));
    }
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    if (spec != null) {
      json.writeStringField("clause", spec.clause().source());
      json.writeStringField("evidence", spec.clause().evidence().id());
    }
    json.writeStringField("basis", summary.basis(rule.rule()));
    json.writeNumberField("count", rule.count());
    json.writeNumberField("records", rule.records());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeInvocation(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", report.complete());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Note note : report.notes()) {
      writeNotification(json, "note", texts.note(note));
    }
    for (SuppressionUse use : report.suppressions()) {
      writeNotification(json, "note", summary.suppression(use));
    }
    for (NotEvaluated rule : report.notEvaluated()) {
      writeNotification(
          json, "warning", summary.named(rule.rule()) + texts.text("colon") + texts.reason(rule));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeNotification(JsonGenerator json, String level, String words)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("level", level);
    text(json, "message", words);
    json.writeEndObject();
  }

  private void writeArtifacts(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("artifacts");
    for (CheckedInput input : report.inputs()) {
      json.writeStartObject();
      json.writeObjectFieldStart("location");
      json.writeStringField("uri", UriReference.of(input.name()));
      json.writeEndObject();
      String digest = input.sha256();
      if (digest != null) {
        json.writeNumberField("length", input.bytes());
        json.writeObjectFieldStart("hashes");
        json.writeStringField("sha-256", digest);
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeResults(JsonGenerator json) throws IOException {
    Map<RuleId, Integer> indexes = new HashMap<>();
    for (RuleCount rule : report.rules()) {
      indexes.put(rule.rule(), indexes.size());
    }
    Map<String, Integer> artifacts = new HashMap<>();
    List<CheckedInput> inputs = report.inputs();
    for (int number = 0; number < inputs.size(); number++) {
      artifacts.putIfAbsent(inputs.get(number).name(), number);
    }
    SarifResult results = new SarifResult(texts, artifacts);
    json.writeArrayFieldStart("results");
    for (Finding finding : report.findings()) {
      results.write(json, finding, indexes.getOrDefault(finding.rule(), -1), null);
    }
    for (SuppressionUse use : report.suppressions()) {
      boolean removed = use.state() == SuppressionUse.State.REMOVED;
      for (Finding finding : removed ? use.samples() : List.<Finding>of()) {
        results.write(json, finding, indexes.getOrDefault(finding.rule(), -1), use.suppression());
      }
    }
    json.writeEndArray();
  }

  private void writeProperties(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("verdict", report.verdict().id());
    json.writeStringField("verdictText", summary.verdict());
    json.writeStringField("standard", report.standard().id());
    json.writeStringField("standardDigest", report.standard().info().digest());
    json.writeStringField("date", report.date().toString());
    json.writeStringField("stage", report.stage().id());
    json.writeNumberField("recordsChecked", report.recordsChecked());
    json.writeNumberField("recordsWithErrors", report.recordsWithErrors());
    json.writeNumberField("recordsNotChecked", report.recordsNotChecked());
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.id(), report.count(severity));
    }
    json.writeEndObject();
  }

  static void text(JsonGenerator json, String name, String words) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", VisibleText.lines(words));
    json.writeEndObject();
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
