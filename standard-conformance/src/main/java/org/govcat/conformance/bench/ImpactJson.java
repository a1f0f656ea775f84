package org.govcat.conformance.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.govcat.conformance.CheckedInput;
import org.govcat.conformance.ImpactResult;
import org.govcat.conformance.ImpactSample;
import org.govcat.conformance.ProviderShare;
import org.govcat.conformance.texts.JsonDocument;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.validation.compare.Impact;
import org.govcat.validation.compare.Impact.NewElement;
import org.govcat.validation.compare.RuleImpact;
import org.jspecify.annotations.Nullable;

/** The impact of a standard as one JSON object; what is not known is null. */
final class ImpactJson {
  private final ImpactResult result;
  private final Impact impact;

  ImpactJson(ImpactResult result) {
    this.result = result;
    this.impact = result.impact();
  }

  void write(OutputStream out) throws IOException {
    JsonDocument.object(out, this::members);
  }

  private void members(JsonGenerator json) throws IOException {
    BenchJson.standard(json, "from", result.from());
    BenchJson.standard(json, "to", result.to());
    json.writeStringField("date", result.date().toString());
    json.writeStringField("stage", result.stage().id());
    json.writeArrayFieldStart("modes");
    for (String mode : result.modes().keySet()) {
      json.writeString(mode);
    }
    json.writeEndArray();
    inputs(json);
    json.writeBooleanField("complete", result.complete());
    json.writeNumberField("records", impact.records());
    json.writeNumberField("failingBefore", impact.failingBefore());
    json.writeNumberField("failingAfter", impact.failingAfter());
    json.writeNumberField("newlyFailing", impact.newlyFailing().cardinality());
    json.writeNumberField("newlyPassing", impact.newlyPassing().cardinality());
    json.writeNumberField("notJudged", impact.unjudged());
    rules(json);
    groups(json, "providers", result.providers());
    groups(json, "regions", result.regions());
    newElements(json);
    samples(json, "newlyFailingSamples", result.newlyFailing());
    samples(json, "newlyPassingSamples", result.newlyPassing());
  }

  private void inputs(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("inputs");
    for (CheckedInput input : result.inputs()) {
      json.writeStartObject();
      JsonDocument.string(json, "name", input.name());
      JsonDocument.string(json, "sha256", input.sha256());
      json.writeNumberField("bytes", input.bytes());
      json.writeStringField("format", input.format().id());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void rules(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("rules");
    for (RuleImpact rule : impact.rules()) {
      json.writeStartObject();
      json.writeStringField("id", rule.rule().value());
      severity(json, "severityBefore", rule.before());
      severity(json, "severityAfter", rule.after());
      json.writeNumberField("recordsBefore", rule.recordsBefore());
      json.writeNumberField("recordsAfter", rule.recordsAfter());
      json.writeNumberField("newlyFound", rule.newlyFound());
      json.writeNumberField("noLongerFound", rule.noLongerFound());
      json.writeNumberField("severityChanged", rule.severityChanged());
      json.writeNumberField("alone", rule.alone());
      json.writeNumberField("decisive", rule.decisive());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void severity(JsonGenerator json, String name, @Nullable Severity severity)
      throws IOException {
    JsonDocument.string(json, name, severity == null ? null : severity.id());
  }

  private static void groups(JsonGenerator json, String name, List<ProviderShare> shares)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (ProviderShare share : shares) {
      json.writeStartObject();
      json.writeStringField("kind", share.kind().name().toLowerCase(Locale.ROOT));
      JsonDocument.string(json, "name", share.name());
      json.writeNumberField("resources", share.resources());
      json.writeNumberField("newlyFailing", share.withErrors());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void newElements(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("newElements");
    for (NewElement use : impact.newElements()) {
      json.writeStartObject();
      json.writeStringField("id", use.element().id());
      json.writeStringField("obligation", use.element().obligation().level().id());
      json.writeNumberField("records", use.records());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void samples(JsonGenerator json, String name, List<ImpactSample> samples)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (ImpactSample sample : samples) {
      json.writeStartObject();
      json.writeNumberField("index", sample.record().index());
      JsonDocument.string(json, "code", sample.record().code());
      JsonDocument.string(json, "title", sample.record().title());
      JsonDocument.string(json, "input", sample.place().input());
      json.writeNumberField("line", sample.place().line());
      json.writeArrayFieldStart("rules");
      for (RuleId rule : sample.rules()) {
        json.writeString(rule.value());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
