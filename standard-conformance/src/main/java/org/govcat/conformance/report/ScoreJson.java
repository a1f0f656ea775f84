package org.govcat.conformance.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import org.govcat.conformance.score.ScoreReport;
import org.govcat.conformance.score.ScoreReport.Fix;
import org.govcat.conformance.score.Scorecard;
import org.jspecify.annotations.Nullable;

/** The result of a scorecard as JSON; null when there is none. */
final class ScoreJson {
  private final JsonGenerator json;
  private final ReportTexts texts;

  ScoreJson(JsonGenerator json, ReportTexts texts) {
    this.json = json;
    this.texts = texts;
  }

  void write(@Nullable ScoreReport score) throws IOException {
    if (score == null) {
      json.writeNullField("score");
      return;
    }
    json.writeObjectFieldStart("score");
    writeCard(score.scorecard());
    points("points", score.score());
    json.writeNumberField("capped", score.capped());
    json.writeArrayFieldStart("dimensions");
    for (ScoreReport.OfDimension each : score.dimensions()) {
      json.writeStartObject();
      json.writeStringField("id", each.dimension().id());
      json.writeStringField("title", texts.in(each.dimension().title()));
      json.writeNumberField("weight", each.dimension().weight());
      points("points", each.score());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("fixes");
    for (Fix fix : score.fixes()) {
      write(fix);
    }
    json.writeEndArray();
    writeProviders(score);
    writeRecords(score);
    writePolicies(score);
    json.writeEndObject();
  }

  private void writeCard(Scorecard card) throws IOException {
    json.writeObjectFieldStart("scorecard");
    json.writeStringField("id", card.id());
    json.writeStringField("version", card.version());
    json.writeStringField("digest", card.digest());
    json.writeStringField("title", texts.in(card.title()));
    json.writeStringField("status", texts.in(card.status()));
    json.writeNumberField("errorCap", card.errorCap());
    json.writeEndObject();
  }

  private void writeProviders(ScoreReport score) throws IOException {
    json.writeArrayFieldStart("providers");
    for (ScoreReport.OfProvider each : score.providers()) {
      json.writeStartObject();
      if (each.name() == null) {
        json.writeNullField("name");
      } else {
        json.writeStringField("name", Wellformed.text(each.name()));
      }
      json.writeNumberField("resources", each.resources());
      points("points", each.score());
      next(each.next());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeRecords(ScoreReport score) throws IOException {
    json.writeArrayFieldStart("records");
    for (ScoreReport.OfRecord each : score.records()) {
      json.writeStartObject();
      json.writeNumberField("index", each.index());
      points("points", each.score());
      next(each.next());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writePolicies(ScoreReport score) throws IOException {
    json.writeArrayFieldStart("policies");
    for (ScoreReport.Policy each : score.policies()) {
      json.writeStartObject();
      json.writeStringField("element", each.element());
      if (each.label() == null) {
        json.writeNullField("label");
      } else {
        json.writeStringField("label", texts.in(each.label()));
      }
      json.writeNumberField("records", each.records());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void next(@Nullable Fix fix) throws IOException {
    if (fix == null) {
      json.writeNullField("next");
      return;
    }
    json.writeFieldName("next");
    write(fix);
  }

  private void write(Fix fix) throws IOException {
    json.writeStartObject();
    json.writeStringField("indicator", fix.indicator().id());
    json.writeStringField("title", texts.in(fix.indicator().title()));
    json.writeNumberField("records", fix.records());
    json.writeFieldName("gain");
    json.writeNumber(BigDecimal.valueOf(fix.gain(), 1));
    json.writeEndObject();
  }

  /** Tenths of points; those that were not asked for are null. */
  private void points(String name, int tenths) throws IOException {
    json.writeFieldName(name);
    if (tenths < 0) {
      json.writeNull();
    } else {
      json.writeNumber(BigDecimal.valueOf(tenths, 1));
    }
  }
}
