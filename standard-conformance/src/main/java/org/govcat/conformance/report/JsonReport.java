package org.govcat.conformance.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckedInput;
import org.govcat.conformance.Note;
import org.govcat.conformance.ProviderShare;
import org.govcat.conformance.RuleCount;
import org.govcat.conformance.SourceCount;
import org.govcat.conformance.Suppression;
import org.govcat.conformance.SuppressionUse;
import org.govcat.conformance.texts.JsonDocument;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RecordReference;
import org.govcat.finding.SensitiveText;
import org.govcat.finding.Severity;
import org.govcat.standard.Deviation;
import org.govcat.standard.RuleSpec;
import org.govcat.validation.NotEvaluated;
import org.jspecify.annotations.Nullable;

/** The report as one JSON object; what is not known is null, so that every object has one shape. */
final class JsonReport {
  private final CheckReport report;
  private final ReportTexts texts;

  JsonReport(CheckReport report, ReportTexts texts) {
    this.report = report;
    this.texts = texts;
  }

  void write(OutputStream out) throws IOException {
    JsonDocument.object(out, this::writeMembers);
  }

  private void writeMembers(JsonGenerator json) throws IOException {
    writeHead(json);
    writeRules(json);
    writeNotEvaluated(json);
    writeProviders(json);
    writeSuppressions(json);
    new ScoreJson(json, texts).write(report.score());
    writeFindings(json, report.findings());
  }

  private void writeHead(JsonGenerator json) throws IOException {
    json.writeStringField("verdict", report.verdict().id());
    json.writeObjectFieldStart("standard");
    json.writeStringField("id", report.standard().id());
    json.writeStringField("version", report.standard().info().version());
    json.writeStringField("digest", report.standard().info().digest());
    json.writeEndObject();
    json.writeObjectFieldStart("library");
    json.writeStringField("version", LibraryVersion.text());
    json.writeEndObject();
    json.writeStringField("date", report.date().toString());
    json.writeStringField("stage", report.stage().id());
    json.writeArrayFieldStart("modes");
    for (String mode : report.standard().modesSet()) {
      json.writeString(mode);
    }
    json.writeEndArray();
    writeOptions(json);
    writeInputs(json, "inputs", report.inputs());
    json.writeNumberField("recordsChecked", report.recordsChecked());
    json.writeNumberField("recordsWithErrors", report.recordsWithErrors());
    json.writeNumberField("recordsNotChecked", report.recordsNotChecked());
    json.writeBooleanField("complete", report.complete());
    json.writeObjectFieldStart("findingCounts");
    json.writeNumberField("error", report.count(Severity.ERROR));
    json.writeNumberField("warning", report.count(Severity.WARNING));
    json.writeNumberField("info", report.count(Severity.INFO));
    json.writeEndObject();
    writeSources(json);
    json.writeArrayFieldStart("notes");
    for (Note note : report.notes()) {
      json.writeString(Wellformed.text(texts.note(note)));
    }
    json.writeEndArray();
  }

  private void writeSources(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("sources");
    for (SourceCount source : report.sources()) {
      json.writeStartObject();
      json.writeStringField("standard", source.standard());
      json.writeStringField("title", texts.in(source.title()));
      json.writeStringField("verdict", source.verdict(report.complete()).id());
      json.writeNumberField("error", source.errors());
      json.writeNumberField("warning", source.warnings());
      json.writeNumberField("info", source.infos());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("deviations");
    for (Deviation deviation : report.standard().deviations()) {
      json.writeStartObject();
      json.writeStringField("standard", deviation.standard());
      json.writeStringField("subject", deviation.subject());
      json.writeStringField("reason", texts.in(deviation.reason()));
      json.writeStringField("source", deviation.clause().source());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What is needed to make the report again, beside standard, date, stage and inputs. */
  private void writeOptions(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("options");
    string(json, "standard", report.askedStandard());
    json.writeStringField("locale", texts.locale().getLanguage());
    json.writeNumberField("maxSamples", report.maxSamples());
    string(json, "suppressions", report.suppressionsDigest());
    string(json, "rulesAsOf", report.rulesAsOf() == null ? null : report.rulesAsOf().toString());
    writeInputs(json, "against", report.against());
    json.writeEndObject();
  }

  private static void writeInputs(JsonGenerator json, String name, List<CheckedInput> inputs)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (CheckedInput input : inputs) {
      json.writeStartObject();
      json.writeStringField("name", Wellformed.text(input.name()));
      string(json, "sha256", input.sha256());
      json.writeNumberField("bytes", input.bytes());
      json.writeStringField("format", input.format().id());
      string(json, "dialect", input.dialect());
      string(json, "dialectDigest", input.dialectDigest());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeProviders(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("providers");
    for (ProviderShare share : report.allProviders()) {
      json.writeStartObject();
      json.writeStringField("kind", share.kind().name().toLowerCase(Locale.ROOT));
      string(json, "name", share.name());
      json.writeStringField("verdict", report.verdictOf(share).id());
      json.writeNumberField("resources", share.resources());
      json.writeNumberField("withErrors", share.withErrors());
      json.writeNumberField("errors", share.errors());
      json.writeNumberField("warnings", share.warnings());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeSuppressions(JsonGenerator json) throws IOException {
    json.writeNumberField("suppressed", report.suppressed());
    json.writeArrayFieldStart("suppressions");
    for (SuppressionUse use : report.suppressions()) {
      Suppression told = use.suppression();
      json.writeStartObject();
      json.writeStringField("rule", told.rule().value());
      json.writeStringField("path", Wellformed.text(told.path()));
      json.writeStringField("record", Wellformed.text(SensitiveText.mask(told.record())));
      json.writeStringField("reason", Wellformed.text(SensitiveText.mask(told.reason())));
      json.writeStringField("approvedBy", Wellformed.text(SensitiveText.mask(told.approvedBy())));
      json.writeStringField("expires", told.expires().toString());
      json.writeStringField("state", use.state().id());
      json.writeNumberField("count", use.count());
      writeFindings(json, use.samples());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeRules(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("rules");
    for (RuleCount rule : report.rules()) {
      RuleSpec spec = report.standard().rule(rule.rule());
      json.writeStartObject();
      json.writeStringField("id", rule.rule().value());
      json.writeStringField("severity", rule.severity().id());
      string(json, "source", spec == null ? null : spec.clause().source());
      string(json, "evidence", spec == null ? null : spec.clause().evidence().id());
      json.writeArrayFieldStart("standards");
      for (String standard : spec == null ? List.<String>of() : spec.clause().standards()) {
        json.writeString(standard);
      }
      json.writeEndArray();
      json.writeNumberField("count", rule.count());
      json.writeNumberField("records", rule.records());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeNotEvaluated(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("notEvaluated");
    for (NotEvaluated rule : report.notEvaluated()) {
      json.writeStartObject();
      json.writeStringField("rule", rule.rule().value());
      json.writeStringField("reason", texts.reason(rule));
      json.writeNumberField("records", rule.records());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeFindings(JsonGenerator json, List<Finding> findings) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : findings) {
      json.writeStartObject();
      json.writeStringField("rule", finding.rule().value());
      json.writeStringField("severity", finding.severity().id());
      json.writeStringField("element", Wellformed.text(finding.element().toString()));
      writeRecord(json, finding.record());
      writeLocation(json, finding.location());
      string(json, "value", finding.value());
      json.writeStringField("message", Wellformed.text(texts.message(finding)));
      json.writeStringField("fix", Wellformed.text(texts.fix(finding)));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeRecord(JsonGenerator json, @Nullable RecordReference record)
      throws IOException {
    if (record == null) {
      json.writeNullField("record");
      return;
    }
    json.writeObjectFieldStart("record");
    json.writeNumberField("index", record.index());
    string(json, "code", record.code());
    string(json, "title", record.title());
    json.writeEndObject();
  }

  private static void writeLocation(JsonGenerator json, @Nullable Location location)
      throws IOException {
    json.writeObjectFieldStart("location");
    string(json, "input", location == null ? null : location.input());
    position(json, "line", location == null ? 0 : location.line());
    position(json, "column", location == null ? 0 : location.column());
    string(json, "pointer", location == null ? null : location.pointer());
    string(json, "sheet", location == null ? null : location.sheet());
    string(json, "cell", location == null ? null : location.cell());
    json.writeEndObject();
  }

  private static void position(JsonGenerator json, String name, int position) throws IOException {
    if (position > 0) {
      json.writeNumberField(name, position);
    } else {
      json.writeNullField(name);
    }
  }

  private static void string(JsonGenerator json, String name, @Nullable String text)
      throws IOException {
    if (text == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, Wellformed.text(text));
    }
  }
}
