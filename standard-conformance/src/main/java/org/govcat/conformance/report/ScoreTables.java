package org.govcat.conformance.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.ProviderShare;
import org.govcat.conformance.score.ScoreReport;
import org.govcat.conformance.score.ScoreReport.Fix;
import org.govcat.conformance.score.Scorecard;
import org.govcat.finding.Finding;
import org.govcat.finding.RecordReference;
import org.jspecify.annotations.Nullable;

/** The result of a scorecard as lines and tables, for every form that people read. */
final class ScoreTables {
  private static final int MOST_FIXES = 10;
  private static final int MOST_PROVIDERS = 20;

  private final CheckReport report;
  private final ReportTexts texts;
  private final ReportSummary summary;
  private final ScoreReport score;

  /**
   * A table.
   *
   * @param captions captions of its columns; those of numbers begin with {@code #}
   */
  record Table(String title, List<String> captions, List<List<String>> rows) {
    boolean isNumber(int column) {
      return captions.get(column).startsWith("#");
    }

    String caption(int column) {
      return isNumber(column) ? captions.get(column).substring(1) : captions.get(column);
    }
  }

  ScoreTables(CheckReport report, ReportTexts texts, ReportSummary summary, ScoreReport score) {
    this.report = report;
    this.texts = texts;
    this.summary = summary;
    this.score = score;
  }

  /** What it is, by which card, and the score of the whole. */
  List<String> lines() {
    Scorecard card = score.scorecard();
    return List.of(
        texts.text("score.total", points(score.score())),
        texts.text("score.capped", card.errorCap(), texts.number(score.capped())),
        texts.text(
            "score.card",
            texts.in(card.title()),
            card.id(),
            card.version(),
            texts.in(card.status()),
            card.digest()));
  }

  List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    tables.add(dimensions());
    add(tables, fixes());
    add(tables, providers());
    add(tables, records());
    add(tables, policies());
    return tables;
  }

  private static void add(List<Table> tables, Table table) {
    if (!table.rows().isEmpty()) {
      tables.add(table);
    }
  }

  private Table table(String title, String... captions) {
    List<String> words = new ArrayList<>();
    for (String caption : captions) {
      boolean number = caption.startsWith("#");
      words.add(number ? "#" + texts.text(caption.substring(1)) : texts.text(caption));
    }
    return new Table(texts.text(title), words, new ArrayList<>());
  }

  private Table dimensions() {
    Table table = table("score.dimensions", "score.dimension", "#score.weight", "#score.points");
    for (ScoreReport.OfDimension each : score.dimensions()) {
      table
          .rows()
          .add(
              List.of(
                  texts.in(each.dimension().title()),
                  texts.number(each.dimension().weight()),
                  each.score() < 0 ? texts.text("score.not-asked") : points(each.score())));
    }
    return table;
  }

  private Table fixes() {
    Table table = table("score.fixes", "score.indicator", "#column.records", "#score.gain");
    for (Fix fix : score.fixes().subList(0, Math.min(MOST_FIXES, score.fixes().size()))) {
      table
          .rows()
          .add(
              List.of(
                  texts.in(fix.indicator().title()),
                  texts.number(fix.records()),
                  gain(fix.gain(), report.recordsChecked())));
    }
    return table;
  }

  private Table providers() {
    Table table =
        table(
            "score.providers",
            "column.provider",
            "#column.resources",
            "#score.points",
            "score.next",
            "#score.gain");
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < score.providers().size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> score.providers().get(i).score()));
    for (int i : order.subList(0, Math.min(MOST_PROVIDERS, order.size()))) {
      ScoreReport.OfProvider each = score.providers().get(i);
      ProviderShare share = report.allProviders().get(i);
      Fix next = each.next();
      table
          .rows()
          .add(
              List.of(
                  summary.name(share),
                  texts.number(each.resources()),
                  points(each.score()),
                  title(next),
                  next == null ? "" : gain(next.gain(), each.resources())));
    }
    return table;
  }

  private Table records() {
    Table table =
        table("score.records", "score.record", "#score.points", "score.next", "#score.gain");
    Map<Long, RecordReference> known = new HashMap<>();
    for (Finding finding : report.findings()) {
      if (finding.record() != null) {
        known.merge(
            finding.record().index(), finding.record(), (a, b) -> a.title() == null ? b : a);
      }
    }
    for (ScoreReport.OfRecord each : score.records()) {
      Fix next = each.next();
      table
          .rows()
          .add(
              List.of(
                  record(each.index(), known.get(each.index())),
                  points(each.score()),
                  title(next),
                  next == null ? "" : gain(next.gain(), 1)));
    }
    return table;
  }

  private String record(long index, @Nullable RecordReference known) {
    String number = texts.text("score.number", index + 1);
    if (known == null || known.title() == null && known.code() == null) {
      return number;
    }
    String title = known.title() == null ? "" : " " + known.title();
    return number + title + (known.code() == null ? "" : " " + known.code());
  }

  private Table policies() {
    Table table = table("score.policies", "score.choice", "#column.resources", "#score.share");
    for (ScoreReport.Policy each : score.policies()) {
      String label = each.label() == null ? texts.text("score.unknown") : texts.in(each.label());
      table
          .rows()
          .add(
              List.of(
                  texts.label(each.element()) + texts.text("colon") + label,
                  texts.number(each.records()),
                  ReportSummary.percent(each.records(), report.recordsChecked())));
    }
    return table;
  }

  private String title(@Nullable Fix fix) {
    return fix == null ? "" : texts.in(fix.indicator().title());
  }

  private static String points(int tenths) {
    return tenths / 10 + "." + tenths % 10;
  }

  private static String gain(long tenths, long resources) {
    return String.format(Locale.ROOT, "+%.2f", tenths / 10.0 / Math.max(1, resources));
  }
}
