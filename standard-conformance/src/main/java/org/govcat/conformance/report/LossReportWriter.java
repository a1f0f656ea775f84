package org.govcat.conformance.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import org.govcat.conformance.texts.JsonDocument;
import org.govcat.conformance.texts.Texts;
import org.govcat.conformance.texts.VisibleText;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RecordReference;
import org.govcat.finding.RuleId;
import org.govcat.migration.Migration;
import org.govcat.serialization.LossReport;
import org.govcat.serialization.SafeRepairs;
import org.govcat.standard.ElementLabels;
import org.govcat.standard.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a conversion could not carry over, in words or for programs. */
public final class LossReportWriter {
  private static final int MOST_LINES = 40;
  private static final int LONGEST = 60;

  private final LossReport losses;
  private final Texts texts;
  private final Function<Finding, @Nullable LocalizedText> reasons;
  private final Map<String, LocalizedText> labels = ElementLabels.all();

  /**
   * A writer.
   *
   * @param locale language of the words: English for an English locale, else Chinese
   * @param reasons why a loss came about, for people, or null where the loss itself tells
   */
  public LossReportWriter(
      LossReport losses, Locale locale, Function<Finding, @Nullable LocalizedText> reasons) {
    this.losses = losses;
    this.reasons = reasons;
    this.texts = new Texts(locale).with("dialect");
  }

  /** The report in lines for a person, the first losses of each kind named. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    long ownNames = count(LossReport.OWN_NAME);
    repairs(lines);
    undeclared(lines);
    if (losses.isLossless()) {
      boolean plain = ownNames == 0;
      lines.add(
          plain ? texts.text("loss.none") : texts.text("loss.own-names", texts.number(ownNames)));
      return lines;
    }
    String places = texts.number(losses.total() - ownNames - count(SafeRepairs.RULE));
    boolean migrated = count(Migration.NEEDS_PERSON) > 0;
    lines.add(
        losses.records() == 0
            ? texts.text("loss.header-alone", places)
            : texts.text(
                migrated ? "loss.migrated" : "loss.summary",
                texts.number(losses.records()),
                places));
    losses
        .counts()
        .forEach(
            (element, kinds) ->
                kinds.forEach((rule, count) -> lines.addAll(counted(element, rule, count))));
    for (Finding loss : losses.samples()) {
      if (lines.size() >= MOST_LINES) {
        break;
      }
      if (!loss.rule().equals(LossReport.OWN_NAME) && !loss.rule().equals(SafeRepairs.RULE)) {
        lines.add("    " + VisibleText.line(sample(loss)));
      }
    }
    return lines;
  }

  private List<String> counted(String element, RuleId rule, long count) {
    return rule.equals(SafeRepairs.RULE) || rule.equals(LossReport.UNDECLARED)
        ? List.of()
        : List.of(
            "  "
                + texts.text(
                    "loss.count", element(element) + " " + word(rule), texts.number(count)));
  }

  /** The repairs, each with where it was made, what stood there and what stands there now. */
  private void repairs(List<String> lines) {
    long repairs = count(SafeRepairs.RULE);
    if (repairs == 0) {
      return;
    }
    lines.add(texts.text("loss.repairs", texts.number(repairs)));
    for (Finding loss : losses.samples()) {
      if (loss.rule().equals(SafeRepairs.RULE)) {
        lines.add("  " + VisibleText.line(place(loss) + sample(loss)));
      }
    }
  }

  /** What stands in the output though its standard does not name it, each with its resources. */
  private void undeclared(List<String> lines) {
    StringJoiner elements = new StringJoiner(texts.text("separator"));
    losses
        .counts()
        .forEach(
            (element, kinds) -> {
              Long count = kinds.get(LossReport.UNDECLARED);
              if (count != null) {
                elements.add(texts.text("loss.kept", element(element), texts.number(count)));
              }
            });
    if (elements.length() > 0) {
      lines.add(texts.text("loss.undeclared", elements));
    }
  }

  private static String place(Finding loss) {
    Location place = loss.location();
    return place == null ? "" : place.input() + ":" + place.line() + ":" + place.column() + " ";
  }

  private long count(RuleId rule) {
    long count = 0;
    for (Map<RuleId, Long> kinds : losses.counts().values()) {
      count += kinds.getOrDefault(rule, 0L);
    }
    return count;
  }

  private String word(RuleId rule) {
    String key = "loss." + rule.value().substring(rule.value().indexOf('/') + 1);
    return texts.has(key) ? texts.text(key) : rule.value();
  }

  private String element(String id) {
    if (id.isEmpty() || id.equals(LossReport.HEADER)) {
      return texts.text(id.isEmpty() ? "loss.record" : "loss.header");
    }
    LocalizedText label = labels.get(id);
    return label == null ? id : texts.text("loss.element", label.in(texts.locale()), id);
  }

  private String sample(Finding loss) {
    RecordReference record = loss.record();
    if (record == null) {
      return texts.text("loss.of-header", message(loss));
    }
    String title = record.title() == null ? "" : record.title();
    return texts.text(
        "loss.sample",
        texts.number(record.index() + 1),
        title.isEmpty() ? "" : texts.text("loss.title", cut(title)),
        message(loss));
  }

  /** What became of one element, with what stood there. */
  private String message(Finding loss) {
    String what = loss.element() + " " + word(loss.rule());
    LocalizedText reason = reasons.apply(loss);
    if (reason != null) {
      String why = texts.text("loss.why", what, reason.in(texts.locale()), loss.clause());
      return loss.value() == null ? why : texts.text("loss.why-value", why, cut(loss.value()));
    }
    String now = LossReport.now(loss);
    String value = loss.value();
    if (loss.confidential()) {
      return texts.text("loss.hidden", what);
    }
    if (value == null) {
      return now == null ? what : texts.text("loss.appeared", what, cut(now));
    }
    return now == null
        ? texts.text("loss.value", what, cut(value))
        : texts.text("loss.became", what, cut(value), cut(now));
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** Writes the report as one JSON object; the stream stays open. */
  public void json(OutputStream out) throws IOException {
    JsonDocument.object(out, this::members);
  }

  private void members(JsonGenerator json) throws IOException {
    json.writeBooleanField("lossless", losses.isLossless());
    json.writeNumberField("records", losses.records());
    json.writeNumberField("total", losses.total());
    json.writeArrayFieldStart("counts");
    for (var element : losses.counts().entrySet()) {
      for (Map.Entry<RuleId, Long> kind : element.getValue().entrySet()) {
        json.writeStartObject();
        json.writeStringField("element", VisibleText.line(element.getKey()));
        json.writeStringField("rule", kind.getKey().value());
        json.writeNumberField("count", kind.getValue());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("losses");
    for (Finding loss : losses.samples()) {
      loss(json, loss);
    }
    json.writeEndArray();
  }

  private void loss(JsonGenerator json, Finding loss) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", loss.rule().value());
    json.writeStringField("severity", loss.severity().id());
    json.writeStringField("element", VisibleText.line(loss.element().toString()));
    RecordReference record = loss.record();
    if (record == null) {
      json.writeNullField("record");
    } else {
      json.writeObjectFieldStart("record");
      json.writeNumberField("index", record.index());
      JsonDocument.string(json, "code", record.code());
      JsonDocument.string(json, "title", record.title());
      json.writeEndObject();
    }
    Location place = loss.location();
    JsonDocument.string(json, "input", place == null ? null : place.input());
    json.writeNumberField("line", place == null ? 0 : place.line());
    json.writeNumberField("column", place == null ? 0 : place.column());
    JsonDocument.string(json, "value", loss.value());
    JsonDocument.string(json, "now", LossReport.now(loss));
    JsonDocument.string(json, "message", message(loss));
    LocalizedText reason = reasons.apply(loss);
    if (reason != null) {
      JsonDocument.string(json, "to", loss.arguments().get(Migration.TO));
      JsonDocument.localized(json, "reason", reason);
      JsonDocument.string(json, "source", loss.clause());
    }
    json.writeEndObject();
  }
}
