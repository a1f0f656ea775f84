package org.govcat.validation.kind;

import java.time.LocalDate;
import java.util.List;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.RuleParameters;
import org.jspecify.annotations.Nullable;

/**
 * An element, or those of its values that mean one of some concepts, is used only from one day on
 * or until another. With neither day it is used no more. Judged on the day of the check: what an
 * old record says has to be brought up to date.
 */
final class Validity implements Check, TextJudge, PlaceJudge {
  private final Rule rule;
  private final Site site;
  private final @Nullable CodeList list;
  private final List<String> concepts;
  private final @Nullable LocalDate from;
  private final @Nullable LocalDate until;
  private final @Nullable String successor;
  private final @Nullable String instead;

  Validity(Rule rule, RuleBook book) {
    RuleParameters parameters = rule.spec().parameters();
    String concept = parameters.text("successor");
    this.rule = rule;
    this.concepts = parameters.list("concepts");
    this.list = concepts.isEmpty() ? null : book.codesOf(rule.element());
    this.site = list == null ? Site.of(rule.element()) : Site.ofCoded(rule.element());
    this.from = day(parameters.text("from"));
    this.until = day(parameters.text("until"));
    this.successor =
        concept == null ? null : Labels.ofConcepts(book.codesOf(rule.element()), List.of(concept));
    this.instead = parameters.text("instead");
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  @Override
  public List<Rule> rules() {
    return List.of(rule);
  }

  @Override
  public void judge(Inspection inspection) {
    if (isValidOn(inspection.date())) {
      return;
    }
    if (list == null) {
      site.places(inspection, EachPlace.NONE_SILENT, this);
    } else {
      site.texts(inspection, this);
    }
  }

  private boolean isValidOn(LocalDate date) {
    boolean begun = from == null || !date.isBefore(from);
    boolean ended = until == null ? from == null : date.isAfter(until);
    return begun && !ended;
  }

  @Override
  public void judge(Inspection inspection, String text) {
    Code code = list == null ? null : inspection.find(list, text);
    if (code != null && Concepts.meansAny(code, concepts)) {
      report(inspection, text);
    }
  }

  @Override
  public void judge(Inspection inspection, @Nullable Object value, boolean unreadable) {
    if (unreadable || inspection.absence().hasContent(site.last(), value, true)) {
      report(inspection, value instanceof String text ? text : null);
    }
  }

  private void report(Inspection inspection, @Nullable String text) {
    inspection
        .report(rule, text)
        .argument("from", from == null ? null : from.toString())
        .argument("until", until == null ? null : until.toString())
        .argument("successor", successor)
        .argument("instead", instead);
  }
}
