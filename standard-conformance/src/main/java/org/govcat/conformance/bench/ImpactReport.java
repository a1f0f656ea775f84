package org.govcat.conformance.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.govcat.conformance.ImpactResult;
import org.govcat.conformance.ImpactSample;
import org.govcat.conformance.ProviderShare;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.standard.FindingTexts;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;
import org.govcat.validation.compare.Impact;
import org.govcat.validation.compare.RuleImpact;
import org.jspecify.annotations.Nullable;

/** What a new version of a standard does to a catalogue, in words (影响分析), as a 编制说明 shows it. */
public final class ImpactReport {
  private static final int MOST_GROUPS = 20;

  private final ImpactResult result;
  private final Impact impact;
  private final BenchTexts texts;

  private ImpactReport(ImpactResult result, Locale locale) {
    this.result = result;
    this.impact = result.impact();
    this.texts = new BenchTexts(locale);
  }

  /**
   * Writes the report; the stream stays open.
   *
   * @param result what is told
   * @param format the form
   * @param locale language of the words: English for an English locale, else Chinese
   * @param out takes the bytes
   * @throws IOException when they cannot be written
   */
  public static void write(ImpactResult result, BenchFormat format, Locale locale, OutputStream out)
      throws IOException {
    ImpactReport report = new ImpactReport(result, locale);
    if (format == BenchFormat.JSON) {
      new ImpactJson(result).write(out);
    } else {
      PageWriter.write(report.page(), format, report.texts.texts(), out);
    }
  }

  private Page page() {
    Page page =
        new Page(
            texts.text("impact.title", texts.standard(result.from()), texts.standard(result.to())));
    page.paragraph(
        texts.text(
            "impact.basis",
            texts.number(impact.records()),
            result.inputs().size(),
            texts.texts().text("stage." + result.stage().id()),
            result.date()));
    if (!result.modes().isEmpty()) {
      List<String> modes = new ArrayList<>();
      result.modes().forEach((id, name) -> modes.add(texts.in(name) + " (" + id + ")"));
      page.paragraph(
          texts.text("impact.modes", String.join(texts.texts().text("separator"), modes)));
    }
    page.paragraph(
        texts.text(
            "impact.failing", failing(impact.failingBefore()), failing(impact.failingAfter())));
    page.paragraph(
        texts.text(
            "impact.changing",
            failing(impact.newlyFailing().cardinality()),
            failing(impact.newlyPassing().cardinality())));
    if (!result.complete()) {
      page.paragraph(texts.text("impact.incomplete"));
    }
    rules(page);
    whatIf(page);
    groups(page, "provider", result.providers());
    groups(page, "region", result.regions());
    newElements(page);
    samples(page, "newly-failing", result.newlyFailing());
    samples(page, "newly-passing", result.newlyPassing());
    return page;
  }

  private String failing(long records) {
    return texts.share(records, impact.records());
  }

  private List<String> columns(String... names) {
    return Arrays.stream(names).map(name -> texts.text("impact.column." + name)).toList();
  }

  private void rules(Page page) {
    List<List<String>> rows =
        impact.rules().stream()
            .filter(RuleImpact::isChanged)
            .map(
                rule ->
                    List.of(
                        title(rule.rule()),
                        severities(rule),
                        texts.number(rule.recordsBefore()),
                        texts.number(rule.recordsAfter()),
                        texts.number(rule.newlyFound()),
                        texts.number(rule.noLongerFound()),
                        texts.number(rule.severityChanged())))
            .toList();
    page.heading(texts.text("impact.rules"));
    page.paragraph(texts.text(rows.isEmpty() ? "impact.no-rules" : "impact.rules.means"));
    page.table(
        columns("rule", "severity", "before", "after", "new", "gone", "severity-changed"), rows);
  }

  private String severities(RuleImpact rule) {
    String before = severity(rule.before());
    String after = severity(rule.after());
    return before.equals(after) ? after : before + " → " + after;
  }

  private String severity(@Nullable Severity severity) {
    return severity == null
        ? texts.text("impact.no-rule")
        : texts.text("severity." + severity.id());
  }

  private void whatIf(Page page) {
    List<List<String>> rows =
        impact.rules().stream()
            .filter(rule -> rule.alone() > 0)
            .sorted(Comparator.comparingLong(RuleImpact::alone).reversed())
            .map(
                rule ->
                    List.of(title(rule.rule()), failing(rule.alone()), failing(rule.decisive())))
            .toList();
    if (!rows.isEmpty()) {
      page.heading(texts.text("impact.what-if"));
      page.paragraph(
          texts.text("impact.what-if.means", failing(impact.newlyFailing().cardinality())));
      page.table(columns("rule", "alone", "decisive"), rows);
    }
  }

  private void groups(Page page, String name, List<ProviderShare> shares) {
    List<List<String>> rows =
        shares.stream()
            .filter(share -> share.withErrors() > 0)
            .sorted(Comparator.comparingLong(ProviderShare::withErrors).reversed())
            .limit(MOST_GROUPS)
            .map(
                share ->
                    List.of(
                        name(name, share),
                        texts.share(share.withErrors(), share.resources()),
                        texts.number(share.resources())))
            .toList();
    if (!rows.isEmpty()) {
      page.heading(texts.text("impact.by-" + name));
      page.table(columns(name, "newly-failing", "resources"), rows);
    }
  }

  private String name(String group, ProviderShare share) {
    String name = share.name();
    if (name != null) {
      return name;
    }
    return share.kind() == ProviderShare.Kind.UNNAMED
        ? texts.text("impact.unknown-" + group)
        : texts.text("provider." + share.kind().name().toLowerCase(Locale.ROOT));
  }

  private void newElements(Page page) {
    if (impact.newElements().isEmpty()) {
      return;
    }
    page.heading(texts.text("impact.new-elements"));
    page.table(
        columns("element", "obligation", "used"),
        impact.newElements().stream()
            .map(
                use ->
                    List.of(
                        texts.text(
                            "subject.element", texts.in(use.element().label()), use.element().id()),
                        texts.obligation(result.to(), use.element().obligation()),
                        failing(use.records())))
            .toList());
  }

  private void samples(Page page, String name, List<ImpactSample> samples) {
    if (samples.isEmpty()) {
      return;
    }
    page.heading(texts.text("impact." + name + ".samples", samples.size()));
    page.table(
        columns("record", "place", "rules"),
        samples.stream()
            .map(sample -> List.of(record(sample), place(sample), rules(sample)))
            .toList());
  }

  private static String record(ImpactSample sample) {
    String code = sample.record().code();
    String title = sample.record().title();
    String number = "#" + (sample.record().index() + 1);
    return number + (code == null ? "" : " " + code) + (title == null ? "" : " " + title);
  }

  private static String place(ImpactSample sample) {
    int line = sample.place().line();
    return sample.place().input() + (line == 0 ? "" : ":" + line);
  }

  private String rules(ImpactSample sample) {
    return String.join(
        texts.texts().text("separator"), sample.rules().stream().map(this::title).toList());
  }

  private String title(RuleId rule) {
    for (Standard standard : List.of(result.to(), result.from())) {
      RuleSpec spec = standard.rule(rule);
      if (spec != null) {
        FindingTexts words = new FindingTexts(standard, texts.texts().locale());
        return texts.texts().text("rule.named", words.title(spec), rule);
      }
    }
    return rule.value();
  }
}
