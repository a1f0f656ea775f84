package org.govcat.validation.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.govcat.standard.Element;
import org.govcat.standard.ElementType;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Compares the elements of two standards. */
final class ElementDiff {
  private final Standard from;
  private final Standard to;
  private final ChangeLog log;

  ElementDiff(Standard from, Standard to, ChangeLog log) {
    this.from = from;
    this.to = to;
    this.log = log;
  }

  void compare() {
    List<Element> gone = new ArrayList<>(from.elements().values());
    gone.removeIf(element -> to.element(element.id()) != null);
    List<Element> come = new ArrayList<>(to.elements().values());
    come.removeIf(element -> from.element(element.id()) != null);
    Map<Element, Element> renamed = Renames.of(gone, come, ElementDiff::likeness, each -> true);
    for (Element element : to.elements().values()) {
      Element before = from.element(element.id());
      if (before != null) {
        compare(before, element);
      } else if (!renamed.containsValue(element)) {
        added(element);
      }
    }
    renamed.forEach(this::renamed);
    gone.removeAll(renamed.keySet());
    gone.forEach(this::removed);
  }

  /** An element keeps its name and definition when it moves. */
  private static Object likeness(Element element) {
    return List.of(element.label(), element.definition(), element.type());
  }

  private static Subject subject(Element element) {
    return new Subject(Subject.Type.ELEMENT, element.id(), null, element.label());
  }

  private void added(Element element) {
    boolean asked = ObligationDiff.isDemand(element.obligation().level());
    log.add(
        ChangeKind.ELEMENT_ADDED,
        asked ? Effect.TIGHTENING : Effect.RELAXING,
        subject(element),
        null,
        ChangeLog.plain(ObligationDiff.shown(element.obligation())));
    explainAll(element.id());
  }

  private void removed(Element element) {
    log.add(
        ChangeKind.ELEMENT_REMOVED,
        subject(element),
        ObligationDiff.shown(element.obligation()),
        null);
    explainAll(element.id());
  }

  private void renamed(Element before, Element after) {
    log.add(ChangeKind.ELEMENT_RENAMED, subject(after), before.id(), after.id());
    explainAll(before.id());
    explainAll(after.id());
    compare(before, after);
  }

  /** The rules that follow from an element come and go with it. */
  private void explainAll(String element) {
    FollowingRules.KINDS.forEach(kind -> log.explain(element, kind.id()));
  }

  private void compare(Element before, Element after) {
    Subject subject = subject(after);
    ObligationDiff.compare(subject, before.obligation(), after.obligation(), log);
    compareType(subject, before, after);
    compareLength(subject, before.maxLength(), after.maxLength());
    compareOccurrence(subject, before, after);
    comparePattern(subject, before.pattern(), after.pattern());
    compareCodeList(subject, before.codeList(), after.codeList());
    log.compare(
        ChangeKind.ANSWER_ACCEPTED,
        ChangeKind.ANSWER_REFUSED,
        subject,
        before.answers(),
        after.answers());
    log.compare(ChangeKind.LABEL_CHANGED, subject, before.label(), after.label());
    log.compare(ChangeKind.DEFINITION_CHANGED, subject, before.definition(), after.definition());
    log.compare(
        ChangeKind.EXAMPLES_CHANGED, subject, joined(before.examples()), joined(after.examples()));
    log.compare(subject, before.clause(), after.clause());
    if (!before.obligation().clause().equals(before.clause())
        || !after.obligation().clause().equals(after.clause())) {
      log.compare(subject, before.obligation().clause(), after.obligation().clause());
    }
    Set<String> limits = new TreeSet<>(before.clauses().keySet());
    limits.addAll(after.clauses().keySet());
    for (String limit : limits) {
      log.compare(subject, before.clauseOf(limit), after.clauseOf(limit));
    }
  }

  private void compareType(Subject subject, Element before, Element after) {
    if (before.type() == after.type() && before.list() == after.list()) {
      return;
    }
    ChangeKind kind = ChangeKind.TYPE_CHANGED;
    if (before.list() == after.list()) {
      if (before.type() == ElementType.TEXT && after.type() != ElementType.GROUP) {
        kind = ChangeKind.TYPE_NARROWED;
      } else if (after.type() == ElementType.TEXT && before.type() != ElementType.GROUP) {
        kind = ChangeKind.TYPE_WIDENED;
      }
    }
    log.add(kind, subject, type(before), type(after));
    log.explain(subject.id(), "format");
  }

  private static String type(Element element) {
    return element.list() ? "list of " + element.type().id() : element.type().id();
  }

  private void compareLength(Subject subject, OptionalInt before, OptionalInt after) {
    if (!before.equals(after)) {
      boolean shorter = after.orElse(Integer.MAX_VALUE) < before.orElse(Integer.MAX_VALUE);
      log.add(
          shorter ? ChangeKind.LENGTH_SHORTENED : ChangeKind.LENGTH_EXTENDED,
          subject,
          before.isPresent() ? Integer.toString(before.getAsInt()) : null,
          after.isPresent() ? Integer.toString(after.getAsInt()) : null);
      log.explain(subject.id(), "max-length");
    }
  }

  private void compareOccurrence(Subject subject, Element before, Element after) {
    if (before.minOccurs() != after.minOccurs()) {
      boolean more = after.minOccurs() > before.minOccurs();
      occurrence(
          more, subject, "min-occurs " + before.minOccurs(), "min-occurs " + after.minOccurs());
      log.explain(subject.id(), "min-occurs");
    }
    if (before.maxOccurs() != after.maxOccurs()) {
      boolean fewer = after.maxOccurs() < before.maxOccurs();
      occurrence(fewer, subject, most(before.maxOccurs()), most(after.maxOccurs()));
      log.explain(subject.id(), "max-occurs");
    }
  }

  private void occurrence(
      boolean tighter, Subject subject, @Nullable String before, @Nullable String after) {
    log.add(
        tighter ? ChangeKind.OCCURRENCE_TIGHTENED : ChangeKind.OCCURRENCE_RELAXED,
        subject,
        before,
        after);
  }

  private static @Nullable String most(int most) {
    return most == Integer.MAX_VALUE ? null : "max-occurs " + most;
  }

  private void comparePattern(Subject subject, @Nullable String before, @Nullable String after) {
    if (before == null ? after == null : before.equals(after)) {
      return;
    }
    ChangeKind kind = ChangeKind.PATTERN_CHANGED;
    if (before == null) {
      kind = ChangeKind.PATTERN_ADDED;
    } else if (after == null) {
      kind = ChangeKind.PATTERN_REMOVED;
    }
    log.add(kind, subject, before, after);
    log.explain(subject.id(), "pattern");
  }

  private void compareCodeList(Subject subject, @Nullable String before, @Nullable String after) {
    if (before == null ? after == null : before.equals(after)) {
      return;
    }
    if (before == null) {
      log.add(ChangeKind.CODE_LIST_ASSIGNED, subject, null, after);
    } else if (after == null) {
      log.add(ChangeKind.CODE_LIST_DROPPED, subject, before, null);
    } else if (!after.equals(CodeListDiff.renames(from, to).get(before))) {
      log.add(ChangeKind.CODE_LIST_REPLACED, subject, before, after);
    }
    log.explain(subject.id(), "code-list");
  }

  private static LocalizedText joined(List<String> texts) {
    String joined = String.join(", ", texts);
    return new LocalizedText(joined, joined);
  }
}
