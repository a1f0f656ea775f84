package org.govcat.migration;

import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.finding.RuleId;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * Gives values of code lists the codes of the other standard. The concept decides: a value whose
 * concept is unknown stays as it is where it means nothing, and is marked with the standard it
 * comes from where the other one would take it for something.
 */
final class Recoding {
  private final Standard from;
  private final Standard to;
  private final Meanings meanings;

  Recoding(Standard from, Standard to) {
    this.from = from;
    this.to = to;
    this.meanings = new Meanings(from);
  }

  /** The group with its values recoded. */
  ElementGroup apply(ElementGroup group, Account account) {
    return group(group, "", ElementPath.RECORD, account);
  }

  private ElementGroup group(ElementGroup group, String id, ElementPath path, Account account) {
    ElementGroup changed = group;
    for (ElementSlot slot : group.groupType().slots()) {
      Object value = group.value(slot);
      if (value == null) {
        continue;
      }
      boolean bare = slot == group.groupType().bare();
      String element = id.isEmpty() ? slot.name() : id + "." + slot.name();
      Object recoded =
          value(
              value, bare && hasList(id) ? id : element, element, path.then(slot.name()), account);
      if (!recoded.equals(value)) {
        changed = Places.set(changed, slot, recoded);
      }
    }
    return changed;
  }

  private Object value(
      Object value, String listed, String element, ElementPath path, Account account) {
    if (value instanceof ElementGroup inner) {
      return group(inner, element, path, account);
    }
    if (value instanceof List<?> members) {
      List<Object> recoded = new ArrayList<>();
      for (int i = 0; i < members.size(); i++) {
        recoded.add(value(members.get(i), listed, element, path.at(i), account));
      }
      return recoded;
    }
    return hasList(listed) ? text(value.toString(), listed, path, account) : value;
  }

  private boolean hasList(String element) {
    return from.codeListOf(element) != null;
  }

  private String text(String text, String element, ElementPath path, Account account) {
    CodeList list = from.codeListOf(element);
    Code code = list == null ? null : list.find(text);
    if (list == null || code == null && meanings.saysNothing(text)) {
      return text;
    }
    CodeList other = to.codeListOf(element);
    String own = code == null && other != null ? unqualified(text, other) : null;
    if (own != null) {
      return own;
    }
    Step step = new Step(text, list, other, element, path, account);
    return code == null ? unknown(step) : known(step, code);
  }

  private record Step(
      String text,
      CodeList list,
      @Nullable CodeList other,
      String element,
      ElementPath path,
      Account account) {}

  private String unknown(Step step) {
    CodeList other = step.other();
    Code there = other == null ? null : other.find(step.text());
    if (there != null && !isWord(there, step.text())) {
      return qualified(step);
    }
    if (step.list().closed()) {
      note(step, Migration.NEEDS_PERSON, "unknown");
    }
    return step.text();
  }

  private String known(Step step, Code code) {
    boolean exact = step.text().equals(code.code());
    CodeList other = step.other();
    if (other == null) {
      boolean codeAlone = exact && !isWord(code, step.text()) && to.element(step.element()) != null;
      return codeAlone ? written(step, code.label().zh(), true) : step.text();
    }
    Code target = other.concept(code.concept());
    boolean same = target != null;
    if (target == null) {
      target = other.concept(step.list().canonical(code).concept());
    }
    Code there = other.find(step.text());
    if (target == null) {
      return there == null || isWord(there, step.text()) ? noWord(step) : qualified(step);
    }
    Code canonical = other.canonical(target);
    boolean understood = there != null && other.canonical(there).equals(canonical);
    String word = canonical.code();
    if (word == null || understood && !exact) {
      if (step.text().equals(word)) {
        note(step, Migration.APPROXIMATED, "own-word");
      }
      return step.text();
    }
    return written(step, word, !exact || !same || !canonical.equals(target));
  }

  private String noWord(Step step) {
    note(step, Migration.NEEDS_PERSON, "no-word");
    return step.text();
  }

  private String written(Step step, String word, boolean lossy) {
    if (lossy && !word.equals(step.text())) {
      note(step, Migration.APPROXIMATED, "other-word");
    }
    return word;
  }

  private String qualified(Step step) {
    note(step, Migration.NEEDS_PERSON, "qualified");
    return step.text() + mark(from);
  }

  /**
   * The text that a migration from the other standard marked as its own, or null. Only what that
   * standard does not know was ever marked: whoever writes the mark behind a code that it knows
   * gains nothing by it.
   */
  private @Nullable String unqualified(String text, CodeList other) {
    String mark = mark(to);
    String own = text.endsWith(mark) ? text.substring(0, text.length() - mark.length()) : null;
    return own == null || other.find(own) != null ? null : own;
  }

  private static String mark(Standard standard) {
    return "（" + standard.id() + "）";
  }

  /** Whether the text says by itself what it means: a word, and no number or letter of a table. */
  private static boolean isWord(Code code, String text) {
    return !text.strip().equals(code.code()) || text.strip().equals(code.label().zh());
  }

  private static void note(Step step, RuleId kind, String text) {
    step.account().value(kind, text, step.path(), step.text(), step.list().clause());
  }
}
