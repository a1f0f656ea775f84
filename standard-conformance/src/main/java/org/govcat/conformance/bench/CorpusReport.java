package org.govcat.conformance.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.govcat.conformance.bench.CorpusResult.Difference;
import org.govcat.conformance.bench.CorpusResult.Problem;
import org.govcat.conformance.bench.CorpusResult.RuleAgreement;
import org.govcat.conformance.texts.JsonDocument;
import org.jspecify.annotations.Nullable;

/** How far another program agrees with a corpus, in words or for programs. */
public final class CorpusReport {
  private static final int COMPLAINT_LINES = 3;

  private final CorpusResult result;
  private final int samples;
  private final BenchTexts texts;

  private CorpusReport(CorpusResult result, int samples, Locale locale) {
    this.result = result;
    this.samples = samples;
    this.texts = new BenchTexts(locale);
  }

  /**
   * Writes the report; the stream stays open.
   *
   * @param result what is told
   * @param samples how many differences of each rule are shown at most; negative for all
   * @param format the form
   * @param locale language of the words: English for an English locale, else Chinese
   * @param out takes the bytes
   * @throws IOException when they cannot be written
   */
  public static void write(
      CorpusResult result, int samples, BenchFormat format, Locale locale, OutputStream out)
      throws IOException {
    CorpusReport report = new CorpusReport(result, samples, locale);
    if (format == BenchFormat.JSON) {
      JsonDocument.object(out, report::json);
    } else {
      PageWriter.write(report.page(), format, report.texts.texts(), out);
    }
  }

  private Page page() {
    Page page = new Page(texts.text("corpus.title", String.join(" ", result.command())));
    page.paragraph(
        texts.text(
            "corpus.cases",
            texts.number(result.asked()),
            texts.number(result.agreed()),
            texts.number(result.unanswered())));
    if (result.unasked() > 0) {
      page.paragraph(
          texts.text(
              "corpus.unasked",
              texts.number(result.unasked()),
              texts.number(CorpusRun.MOST_STARTS)));
    }
    page.paragraph(
        texts.text(
            "corpus.findings", texts.number(result.missed()), texts.number(result.invented())));
    List<RuleAgreement> differing = differing();
    if (!differing.isEmpty()) {
      page.heading(texts.text("corpus.rules"));
      page.table(
          columns("rule", "expected", "missed", "invented"),
          differing.stream().map(this::row).toList());
      page.heading(texts.text("corpus.differences"));
      page.table(columns("file", "finding"), differing.stream().flatMap(this::shown).toList());
    }
    if (!result.problems().isEmpty()) {
      page.heading(texts.text("corpus.problems"));
      page.table(
          columns("file", "problem", "complaints"),
          result.problems().stream().map(this::row).toList());
    }
    return page.paragraph(texts.text("corpus.verdict." + verdict()));
  }

  private List<RuleAgreement> differing() {
    return result.rules().stream()
        .filter(rule -> rule.missed() > 0 || rule.invented() > 0)
        .toList();
  }

  private String verdict() {
    if (result.missed() + result.invented() > 0) {
      return "differs";
    }
    return result.complete() ? "agrees" : "unknown";
  }

  private List<String> columns(String... names) {
    return Arrays.stream(names).map(name -> texts.text("corpus.column." + name)).toList();
  }

  private List<String> row(RuleAgreement rule) {
    return List.of(
        rule.rule(),
        texts.number(rule.expected()),
        texts.number(rule.missed()),
        texts.number(rule.invented()));
  }

  private Stream<List<String>> shown(RuleAgreement rule) {
    return shownOf(rule).stream()
        .map(
            difference ->
                List.of(
                    difference.file(),
                    texts.text(
                        difference.missed() ? "corpus.missed" : "corpus.invented",
                        difference.finding().rule(),
                        texts.number(difference.finding().record()),
                        difference.finding().at())));
  }

  private List<Difference> shownOf(RuleAgreement rule) {
    List<Difference> all = rule.differences();
    return samples < 0 || all.size() <= samples ? all : all.subList(0, samples);
  }

  private List<String> row(Problem problem) {
    return List.of(
        problem.file(),
        texts.text("corpus.problem." + problem.reason(), problem.detail()),
        lastLines(problem.complaints()));
  }

  private static String lastLines(String text) {
    List<String> lines = new ArrayList<>(text.lines().filter(line -> !line.isBlank()).toList());
    return String.join(
        " | ", lines.subList(Math.max(0, lines.size() - COMPLAINT_LINES), lines.size()));
  }

  private void json(JsonGenerator json) throws IOException {
    json.writeStringField("verdict", verdict());
    json.writeArrayFieldStart("command");
    for (String word : result.command()) {
      json.writeString(word);
    }
    json.writeEndArray();
    json.writeNumberField("asked", result.asked());
    json.writeNumberField("agreed", result.agreed());
    json.writeNumberField("unanswered", result.unanswered());
    json.writeNumberField("unasked", result.unasked());
    json.writeNumberField("missed", result.missed());
    json.writeNumberField("invented", result.invented());
    json.writeArrayFieldStart("rules");
    for (RuleAgreement rule : result.rules()) {
      json.writeStartObject();
      json.writeStringField("rule", rule.rule());
      json.writeNumberField("expected", rule.expected());
      json.writeNumberField("missed", rule.missed());
      json.writeNumberField("invented", rule.invented());
      json.writeArrayFieldStart("differences");
      for (Difference difference : shownOf(rule)) {
        write(json, difference);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("problems");
    for (Problem problem : result.problems()) {
      json.writeStartObject();
      JsonDocument.string(json, "file", fileOf(problem));
      json.writeStringField("reason", problem.reason());
      JsonDocument.string(json, "detail", problem.detail());
      JsonDocument.string(json, "complaints", lastLines(problem.complaints()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static @Nullable String fileOf(Problem problem) {
    return problem.file().isEmpty() ? null : problem.file();
  }

  private static void write(JsonGenerator json, Difference difference) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", difference.file());
    json.writeStringField("is", difference.missed() ? "missed" : "invented");
    json.writeNumberField("record", difference.finding().record());
    JsonDocument.string(json, "at", difference.finding().at());
    json.writeEndObject();
  }
}
