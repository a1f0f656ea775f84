package org.govcat.conformance.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.govcat.conformance.texts.JsonDocument;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.Standard;
import org.govcat.validation.compare.Change;
import org.govcat.validation.compare.Effect;
import org.govcat.validation.compare.StandardDiff;
import org.govcat.validation.compare.Subject;
import org.jspecify.annotations.Nullable;

/** What one version of a standard changes in another, in words (标准对比). */
public final class DiffReport {
  private final StandardDiff diff;
  private final BenchTexts texts;

  private DiffReport(StandardDiff diff, Locale locale) {
    this.diff = diff;
    this.texts = new BenchTexts(locale);
  }

  /**
   * Writes the report; the stream stays open.
   *
   * @param diff what is told
   * @param format the form
   * @param locale language of the words: English for an English locale, else Chinese
   * @param out takes the bytes
   * @throws IOException when they cannot be written
   */
  public static void write(StandardDiff diff, BenchFormat format, Locale locale, OutputStream out)
      throws IOException {
    DiffReport report = new DiffReport(diff, locale);
    if (format == BenchFormat.JSON) {
      JsonDocument.object(out, report::json);
    } else {
      PageWriter.write(report.page(), format, report.texts.texts(), out);
    }
  }

  /** The changes as a page (修改对照表). */
  static Page page(StandardDiff diff, Locale locale) {
    return new DiffReport(diff, locale).page();
  }

  /** Adds the changes to a page that tells more than them, as parts of what was headed last. */
  static void addTo(Page page, StandardDiff diff, Locale locale) {
    DiffReport report = new DiffReport(diff, locale);
    page.paragraph(report.title());
    report.add(page, (effect, text) -> page.section("changes-" + effect.id(), text));
  }

  private String title() {
    return texts.text("diff.title", texts.standard(diff.from()), texts.standard(diff.to()));
  }

  private Page page() {
    Page page = new Page(title());
    add(page, (effect, text) -> page.heading(text));
    return page;
  }

  private void add(Page page, BiConsumer<Effect, String> headings) {
    page.paragraph(
        texts.text(
            "diff.summary",
            diff.changes(Effect.BREAKING).size(),
            diff.changes(Effect.TIGHTENING).size(),
            diff.changes(Effect.RELAXING).size(),
            diff.changes(Effect.EDITORIAL).size()));
    page.paragraph(
        texts.text(
            "diff.step",
            texts.text("step." + diff.step().id()),
            diff.from().info().version(),
            diff.nextVersion()));
    for (Effect effect : Effect.values()) {
      List<Change> changes = diff.changes(effect);
      if (!changes.isEmpty()) {
        headings.accept(effect, texts.text("effect." + effect.id()) + " (" + changes.size() + ")");
        page.paragraph(texts.text("effect." + effect.id() + ".means"));
        page.table(columns(), changes.stream().map(this::row).toList());
      }
    }
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>();
    for (String name : List.of("subject", "change", "before", "after", "hint")) {
      columns.add(texts.text("diff.column." + name));
    }
    return columns;
  }

  private List<String> row(Change change) {
    String before = texts.before(change, diff.from());
    String after = texts.after(change, diff.to());
    return List.of(
        texts.subject(change.subject()),
        texts.text("change." + change.kind().id()),
        before,
        after,
        change.effect() == Effect.EDITORIAL ? "" : texts.hint(change, before, after));
  }

  private void json(JsonGenerator json) throws IOException {
    Standard from = diff.from();
    BenchJson.standard(json, "from", from);
    BenchJson.standard(json, "to", diff.to());
    json.writeStringField("step", diff.step().id());
    json.writeStringField("nextVersion", diff.nextVersion());
    json.writeObjectFieldStart("counts");
    for (Effect effect : Effect.values()) {
      json.writeNumberField(effect.id(), diff.changes(effect).size());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("changes");
    for (Change change : diff.changes()) {
      json.writeStartObject();
      json.writeStringField("kind", change.kind().id());
      json.writeStringField("effect", change.effect().id());
      subject(json, change.subject());
      JsonDocument.localized(json, "before", change.before());
      JsonDocument.localized(json, "after", change.after());
      json.writeStringField("title", texts.text("change." + change.kind().id()));
      json.writeStringField(
          "hint",
          texts.hint(change, texts.before(change, diff.from()), texts.after(change, diff.to())));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void subject(JsonGenerator json, Subject subject) throws IOException {
    json.writeObjectFieldStart("subject");
    json.writeStringField("type", subject.type().id());
    json.writeStringField("id", subject.id());
    @Nullable String concept = subject.concept();
    if (concept == null) {
      json.writeNullField("concept");
    } else {
      json.writeStringField("concept", concept);
    }
    LocalizedText label = subject.label();
    JsonDocument.localized(json, "label", label);
    json.writeEndObject();
  }
}
