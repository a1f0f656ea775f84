package org.govcat.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.govcat.model.InformationResource;
import org.govcat.standard.Loosening.Way;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record that a profile lets through and its base does not. Where none can be made from the
 * rule itself, an example of the base that breaks the rule is one.
 */
record LetThrough(Way way, RuleSpec rule, @Nullable RuleSpec own, Standard base, Standard profile) {
  private static final String ANY = "某";

  @Nullable InformationResource record() {
    RecordSketch sketch = new RecordSketch();
    String element = String.valueOf(rule.element());
    advised(sketch);
    boolean made =
        way != Way.UNDECIDED
            && switch (rule.kind()) {
              case REQUIRED -> missing(sketch, element);
              case FORBIDDEN -> present(sketch, element);
              case MAX_LENGTH -> text(sketch, element, bound("most") + 1);
              case MIN_LENGTH -> text(sketch, element, Math.max(1, bound("least") - 1));
              case MAX_OCCURS -> members(sketch, element, bound("most") + 1);
              case MIN_OCCURS -> members(sketch, element, bound("least") - 1);
              case CODE_LIST -> value(sketch, element);
              case PATTERN -> form(sketch, element);
              case FORBIDDEN_TOGETHER -> conditions(sketch);
              default -> false;
            };
    return made ? sketch.record() : example();
  }

  /** A body to which the rule is advice under the profile. */
  private void advised(RecordSketch sketch) {
    List<Condition> when =
        way == Way.ADVICE && own != null ? Advice.conditions(profile.advice(), own) : null;
    for (Condition each : when == null ? List.<Condition>of() : when) {
      sketch.put(each.element(), spelt(each.element(), each.concepts().get(0)));
    }
  }

  private boolean missing(RecordSketch sketch, String element) {
    conditions(sketch);
    if (way == Way.ANSWERS) {
      Element before = base.element(element);
      Element after = profile.element(element);
      List<String> words = after == null ? List.of() : new ArrayList<>(after.answers());
      if (before != null) {
        words.removeAll(before.answers());
      }
      sketch.put(element, words);
    }
    return true;
  }

  private boolean present(RecordSketch sketch, String element) {
    conditions(sketch);
    sketch.put(element, ANY);
    return true;
  }

  private static boolean text(RecordSketch sketch, String element, int length) {
    sketch.put(element, ANY.repeat(length));
    return true;
  }

  private static boolean members(RecordSketch sketch, String element, int count) {
    sketch.put(element, Collections.nCopies(Math.max(1, count), ANY));
    return count > 0;
  }

  private int bound(String name) {
    return rule.parameters().number(name).orElse(0);
  }

  private boolean value(RecordSketch sketch, String element) {
    CodeList before = base.codeListOf(element);
    CodeList after = profile.codeListOf(element);
    String value = ANY + ANY;
    if (way == Way.LIST_EXTENDED && before != null && after != null) {
      for (Code code : after.codes()) {
        if (before.concept(code.concept()) == null && code.code() != null) {
          value = code.code();
        }
      }
    }
    sketch.put(element, value);
    return true;
  }

  private boolean form(RecordSketch sketch, String element) {
    String ours = own == null ? null : own.parameters().text("pattern");
    String theirs = rule.parameters().text("pattern");
    if (way != Way.PATTERN || theirs == null) {
      sketch.put(element, ANY + ANY);
      return theirs != null && !ANY.repeat(2).matches(theirs);
    }
    String text =
        ours == null ? null : PatternInclusion.of(ours, theirs, base.placeholders()).witness();
    if (text != null) {
      sketch.put(element, text);
    }
    return text != null;
  }

  /**
   * Makes the conditions hold under which the base judges and, where it can be, the profile not.
   */
  private boolean conditions(RecordSketch sketch) {
    for (Condition each : rule.parameters().conditions("when")) {
      String concept = each.concepts().get(0);
      for (String other : each.concepts()) {
        concept = isLeftOut(each.element(), other) ? other : concept;
      }
      sketch.put(each.element(), spelt(each.element(), concept));
    }
    if (own != null) {
      for (Condition each : own.parameters().conditions("unless")) {
        exemption(sketch, each);
      }
      for (Condition each : own.parameters().conditions("when")) {
        unmet(sketch, each);
      }
    }
    return true;
  }

  private boolean isLeftOut(String element, String concept) {
    return own != null
        && own.parameters().conditions("when").stream()
            .anyMatch(c -> c.element().equals(element) && !c.concepts().contains(concept));
  }

  /** An exemption that only the profile knows. */
  private void exemption(RecordSketch sketch, Condition condition) {
    List<String> concepts = new ArrayList<>(condition.concepts());
    for (Condition known : rule.parameters().conditions("unless")) {
      if (known.element().equals(condition.element())) {
        concepts.removeAll(known.concepts());
      }
    }
    if (!concepts.isEmpty()) {
      sketch.put(condition.element(), spelt(condition.element(), concepts.get(0)));
    }
  }

  /** A condition that only the profile has, made not to hold. */
  private void unmet(RecordSketch sketch, Condition condition) {
    boolean known =
        rule.parameters().conditions("when").stream()
            .anyMatch(other -> other.element().equals(condition.element()));
    CodeList list = profile.codeListOf(condition.element());
    if (known || list == null) {
      return;
    }
    for (Code code : list.codes()) {
      if (code.code() != null && !condition.concepts().contains(code.concept())) {
        sketch.put(condition.element(), spelt(condition.element(), code.concept()));
        return;
      }
    }
  }

  /** A concept as both standards understand it: as a code where both have the same. */
  private String spelt(String element, String concept) {
    CodeList before = base.codeListOf(element);
    CodeList after = profile.codeListOf(element);
    Code code = before == null ? null : before.concept(concept);
    Code ours = after == null ? null : after.concept(concept);
    String text = code == null ? null : code.code();
    return text != null && ours != null && text.equals(ours.code()) ? text : concept;
  }

  private @Nullable InformationResource example() {
    for (Example example : base.examples()) {
      for (Example.Expected expected : example.findings()) {
        if (expected.rule().equals(rule.id().value())) {
          return example.records().get(expected.record());
        }
      }
    }
    return null;
  }
}
