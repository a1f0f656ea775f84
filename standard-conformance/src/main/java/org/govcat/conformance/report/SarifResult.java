package org.govcat.conformance.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.govcat.conformance.Suppression;
import org.govcat.conformance.texts.VisibleText;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RecordReference;
import org.govcat.finding.SensitiveText;
import org.jspecify.annotations.Nullable;

/** One finding as a result of SARIF. */
final class SarifResult {
  private final ReportTexts texts;
  private final Map<String, Integer> artifacts;

  /**
   * Writes results.
   *
   * @param artifacts the number of each input by its name
   */
  SarifResult(ReportTexts texts, Map<String, Integer> artifacts) {
    this.texts = texts;
    this.artifacts = artifacts;
  }

  /** Writes a result; {@code suppressed} says who answers for it, or is null. */
  void write(JsonGenerator json, Finding finding, int ruleIndex, @Nullable Suppression suppressed)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().value());
    json.writeNumberField("ruleIndex", ruleIndex);
    json.writeStringField("level", SarifReport.level(finding.severity()));
    SarifReport.text(json, "message", texts.message(finding));
    Location location = finding.location();
    if (location != null) {
      json.writeArrayFieldStart("locations");
      writeLocation(json, location, finding.element().toString());
      json.writeEndArray();
    }
    if (suppressed != null) {
      writeSuppression(json, suppressed);
    }
    writePlaces(json, finding.places());
    writeProperties(json, finding);
    json.writeEndObject();
  }

  private static void writeSuppression(JsonGenerator json, Suppression told) throws IOException {
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField("kind", "external");
    json.writeStringField("status", "accepted");
    string(json, "justification", SensitiveText.mask(told.reason()));
    json.writeObjectFieldStart("properties");
    string(json, "approvedBy", SensitiveText.mask(told.approvedBy()));
    json.writeStringField("expires", told.expires().toString());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writePlaces(JsonGenerator json, List<Location> places) throws IOException {
    if (places.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    for (Location place : places) {
      writeLocation(json, place, "");
    }
    json.writeEndArray();
  }

  private void writeLocation(JsonGenerator json, Location location, String element)
      throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", UriReference.of(location.input()));
    Integer artifact = artifacts.get(location.input());
    if (artifact != null) {
      json.writeNumberField("index", artifact);
    }
    json.writeEndObject();
    if (location.line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", location.line());
      if (location.column() > 0) {
        json.writeNumberField("startColumn", location.column());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("logicalLocations");
    if (location.sheet() != null && location.cell() != null) {
      String cell = location.sheet() + "!" + location.cell();
      writeLogical(json, location.cell(), cell, "cell");
    }
    if (location.pointer() != null && !location.pointer().isEmpty()) {
      writeLogical(json, element, location.pointer(), "pointer");
    } else if (!element.isEmpty()) {
      writeLogical(json, element, element, "element");
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeLogical(JsonGenerator json, String name, String whole, String kind)
      throws IOException {
    json.writeStartObject();
    if (!name.isEmpty()) {
      json.writeStringField("name", VisibleText.line(name));
    }
    json.writeStringField("fullyQualifiedName", VisibleText.line(whole));
    json.writeStringField("kind", kind);
    json.writeEndObject();
  }

  private void writeProperties(JsonGenerator json, Finding finding) throws IOException {
    json.writeObjectFieldStart("properties");
    string(json, "element", finding.element().toString());
    string(json, "value", finding.value());
    string(json, "fix", texts.fix(finding));
    RecordReference record = finding.record();
    if (record != null) {
      json.writeNumberField("recordIndex", record.index());
      string(json, "recordCode", record.code());
      string(json, "recordTitle", record.title());
    }
    json.writeEndObject();
  }

  private static void string(JsonGenerator json, String name, @Nullable String words)
      throws IOException {
    if (words != null && !words.isEmpty()) {
      json.writeStringField(name, VisibleText.lines(words));
    }
  }
}
