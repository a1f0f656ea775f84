package org.govcat.conformance.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.govcat.conformance.texts.JsonDocument;
import org.govcat.standard.Element;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.RuleSpec;
import org.govcat.validation.compare.ClauseCoverage;
import org.govcat.validation.compare.ClauseCoverage.Covered;
import org.govcat.validation.compare.ClauseCoverage.State;

/** Which clauses of the printed text a definition carries, in words (条款覆盖). */
public final class CoverageReport {
  private final ClauseCoverage coverage;
  private final BenchTexts texts;

  private CoverageReport(ClauseCoverage coverage, Locale locale) {
    this.coverage = coverage;
    this.texts = new BenchTexts(locale);
  }

  /**
   * Writes the report; the stream stays open.
   *
   * @param coverage what is told
   * @param format the form
   * @param locale language of the words: English for an English locale, else Chinese
   * @param out takes the bytes
   * @throws IOException when they cannot be written
   */
  public static void write(
      ClauseCoverage coverage, BenchFormat format, Locale locale, OutputStream out)
      throws IOException {
    CoverageReport report = new CoverageReport(coverage, locale);
    if (format == BenchFormat.JSON) {
      JsonDocument.object(out, report::json);
    } else {
      PageWriter.write(report.page(), format, report.texts.texts(), out);
    }
  }

  private Page page() {
    Page page =
        new Page(
            texts.text(
                "coverage.title",
                texts.standard(coverage.standard()),
                texts.in(coverage.list().title())));
    page.paragraph(
        texts.text(
            "coverage.summary",
            coverage.clauses().size(),
            count(State.CARRIED),
            count(State.NOT_TESTABLE),
            count(State.UNCOVERED) + count(State.BROKEN)));
    for (State state : List.of(State.BROKEN, State.UNCOVERED, State.CARRIED, State.NOT_TESTABLE)) {
      List<Covered> clauses = coverage.clauses(state);
      if (!clauses.isEmpty()) {
        page.heading(texts.text("coverage." + state.id()) + " (" + clauses.size() + ")");
        page.table(
            columns("clause", "says", "evidence", "elements", "rules", "examples", "reason"),
            clauses.stream().map(this::row).toList());
      }
    }
    return page;
  }

  private int count(State state) {
    return coverage.clauses(state).size();
  }

  private List<String> columns(String... names) {
    return Arrays.stream(names).map(name -> texts.text("coverage.column." + name)).toList();
  }

  private List<String> row(Covered clause) {
    String separator = texts.texts().text("separator");
    LocalizedText reason = clause.clause().notTestable();
    List<String> why = new ArrayList<>();
    if (reason != null) {
      why.add(texts.in(reason));
    }
    if (!clause.unknown().isEmpty()) {
      why.add(texts.text("coverage.unknown", String.join(separator, clause.unknown())));
    }
    return List.of(
        clause.clause().number(),
        texts.in(clause.clause().text()),
        texts.texts().basis(clause.clause().evidence()),
        String.join(separator, clause.elements().stream().map(Element::id).toList()),
        String.join(separator, clause.rules().stream().map(rule -> rule.id().value()).toList()),
        clause.rules().isEmpty() ? "" : Integer.toString(clause.examples().size()),
        String.join(separator, why));
  }

  private void json(JsonGenerator json) throws IOException {
    BenchJson.standard(json, "standard", coverage.standard());
    json.writeStringField("document", coverage.list().document());
    json.writeBooleanField("complete", coverage.isComplete());
    json.writeObjectFieldStart("counts");
    for (State state : State.values()) {
      json.writeNumberField(state.id(), count(state));
    }
    json.writeEndObject();
    json.writeArrayFieldStart("clauses");
    for (Covered clause : coverage.clauses()) {
      json.writeStartObject();
      json.writeStringField("clause", clause.clause().number());
      JsonDocument.localized(json, "text", clause.clause().text());
      json.writeStringField("evidence", clause.clause().evidence().id());
      json.writeStringField("state", clause.state().id());
      strings(json, "elements", clause.elements().stream().map(Element::id).toList());
      strings(
          json,
          "rules",
          clause.rules().stream().map(RuleSpec::id).map(rule -> rule.value()).toList());
      strings(json, "examples", clause.examples());
      strings(json, "unknown", clause.unknown());
      JsonDocument.localized(json, "notTestable", clause.clause().notTestable());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
