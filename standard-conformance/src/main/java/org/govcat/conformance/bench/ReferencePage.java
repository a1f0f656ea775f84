package org.govcat.conformance.bench;

import java.util.ArrayList;
import java.util.List;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Element;
import org.govcat.standard.Example;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.StandardInfo;
import org.govcat.validation.compare.StandardDiff;
import org.jspecify.annotations.Nullable;

/** The reference of a standard: its elements, lists and rules, each with all that is said of it. */
final class ReferencePage {
  private final ReferenceTexts words;
  private final Page page;
  private final RuleExamples examples;

  private ReferencePage(ReferenceTexts words) {
    this.words = words;
    this.page = new Page(words.in(words.standard().info().title()));
    this.examples = new RuleExamples(words.standard());
  }

  /** The whole reference, with what changed since an older version unless that is null. */
  static Page whole(ReferenceTexts words, @Nullable StandardDiff changes) {
    ReferencePage document = new ReferencePage(words);
    document.head();
    document.overview();
    document.elements();
    document.lists();
    document.rules();
    document.history(changes);
    return document.page;
  }

  /** The tables alone, as an annex of a printed standard has them, and the same history. */
  static Page tables(ReferenceTexts words, @Nullable StandardDiff changes) {
    ReferencePage document = new ReferencePage(words);
    document.head();
    document.overview();
    document.lists();
    document.ruleTable();
    document.history(changes);
    return document.page;
  }

  private void history(@Nullable StandardDiff changes) {
    if (changes != null) {
      page.heading(words.text("history"));
      DiffReport.addTo(page, changes, words.locale());
    }
  }

  private void head() {
    StandardInfo info = words.standard().info();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(words.text("id"), info.id()));
    rows.add(List.of(words.text("version"), info.version()));
    rows.add(List.of(words.text("document"), info.document()));
    rows.add(List.of(words.text("status"), words.common("status." + info.status().id())));
    if (info.effective() != null) {
      rows.add(List.of(words.text("effective"), info.effective().toString()));
    }
    rows.add(List.of(words.text("digest"), info.digest()));
    page.table(List.of(words.text("item"), words.text("content")), rows);
    page.paragraph(words.text("made-from"));
  }

  private void overview() {
    page.heading(words.text("elements"));
    List<List<String>> rows = new ArrayList<>();
    for (Element element : words.standard().elements().values()) {
      rows.add(
          List.of(
              element.id(),
              words.in(element.label()),
              words.in(element.definition()),
              words.type(element),
              words.range(element),
              joined(words.obligation(element), words.constraint(element)),
              words.occurs(element)));
    }
    page.table(
        List.of(
            words.text("id"),
            words.text("name"),
            words.text("definition"),
            words.text("data-type"),
            words.text("range"),
            words.text("constraint"),
            words.text("max-occurs")),
        rows);
  }

  private String joined(String first, String second) {
    return second.isEmpty() ? first : first + words.text("also") + second;
  }

  private void elements() {
    for (Element element : words.standard().elements().values()) {
      String title = words.text("titled", words.in(element.label()), element.id());
      page.section("element-" + element.id(), title);
      List<List<String>> rows = new ArrayList<>();
      row(rows, "definition", words.in(element.definition()));
      row(rows, "obligation", words.obligation(element));
      row(rows, "data-type", words.type(element));
      row(rows, "range", words.range(element));
      row(rows, "constraint", words.constraint(element));
      row(rows, "max-occurs", words.occurs(element));
      row(rows, "answers", String.join(words.text("list"), element.answers()));
      row(rows, "rules", rulesOf(element));
      row(rows, "examples", String.join(words.text("list"), element.examples()));
      row(rows, "source", words.source(element.clause()));
      row(rows, "obligation-source", words.source(element.obligation().clause()));
      page.table(List.of(words.text("item"), words.text("content")), rows);
    }
  }

  private void row(List<List<String>> rows, String key, String text) {
    if (!text.isEmpty()) {
      rows.add(List.of(words.text(key), text));
    }
  }

  private String rulesOf(Element element) {
    List<String> rules = new ArrayList<>();
    for (RuleSpec rule : words.standard().rules()) {
      if (element.id().equals(rule.element())) {
        rules.add(rule.id().value());
      }
    }
    return String.join(words.text("list"), rules);
  }

  private void lists() {
    page.heading(words.text("lists"));
    for (CodeList list : words.standard().codeLists().values()) {
      page.section("list-" + list.id(), list.id());
      page.paragraph(words.text(list.closed() ? "closed" : "open") + words.source(list.clause()));
      List<List<String>> rows = new ArrayList<>();
      for (Code code : list.codes()) {
        String meaning =
            code.readsAs() == null ? code.concept() : words.text("reads-as", code.readsAs());
        rows.add(
            List.of(
                code.code() == null ? "" : code.code(),
                words.in(code.label()),
                meaning,
                String.join(words.text("list"), code.aliases()),
                words.source(code.clause())));
      }
      page.table(
          List.of(
              words.text("code"),
              words.text("label"),
              words.text("concept"),
              words.text("aliases"),
              words.text("source")),
          rows);
    }
  }

  private void ruleTable() {
    page.heading(words.text("rules"));
    List<List<String>> rows = new ArrayList<>();
    for (RuleSpec rule : words.standard().rules()) {
      rows.add(
          List.of(
              rule.id().value(),
              words.severity(rule),
              words.findings().title(rule),
              words.findings().fix(rule),
              words.source(rule.clause())));
    }
    page.table(
        List.of(
            words.text("id"),
            words.text("severity"),
            words.text("rule"),
            words.text("fix"),
            words.text("source")),
        rows);
  }

  private void rules() {
    page.heading(words.text("rules"));
    for (RuleSpec rule : words.standard().rules()) {
      page.section(
          "rule-" + rule.id(), words.text("titled", words.findings().title(rule), rule.id()));
      List<List<String>> rows = new ArrayList<>();
      row(rows, "severity", words.severity(rule));
      row(rows, "stages", words.stages(rule.stages()));
      row(rows, "why", words.findings().message(rule));
      row(rows, "fix", words.findings().fix(rule));
      row(rows, "source", words.source(rule.clause()));
      page.table(List.of(words.text("item"), words.text("content")), rows);
      example("fails", examples.failing(rule));
      example("passes", examples.passing(rule));
    }
  }

  private void example(String key, @Nullable Example example) {
    if (example != null) {
      page.paragraph(words.text(key, example.name()));
      page.listing(RuleExamples.records(example));
    }
  }
}
