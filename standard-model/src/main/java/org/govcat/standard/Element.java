package org.govcat.standard;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a standard says about one element. Of a group that may be written as one text (a level with
 * its code and its name), code list, pattern and length are about that text.
 *
 * @param id element id, parts joined by dots
 * @param label its name as people know it
 * @param labelsWhen names that it has under conditions: one slot that serves for several things
 * @param definition what it means
 * @param type how it is typed
 * @param list whether it is a list of those
 * @param obligation whether it has to be there
 * @param codeList id of its code list, or null
 * @param pattern regular expression the whole value must match, or null
 * @param maxLength longest value in code points
 * @param minOccurs fewest members of a list, 0 when not said
 * @param maxOccurs most members of a list, {@code Integer.MAX_VALUE} when not said
 * @param answers words that are answers here although they are placeholders elsewhere (无 in a
 *     condition)
 * @param examples example values
 * @param clause source and evidence
 * @param clauses source and evidence of limits that another file set than the one that declares the
 *     element, by key: {@code code-list}, {@code pattern}, {@code max-length}, {@code min-occurs},
 *     {@code max-occurs}, {@code type}
 */
public record Element(
    String id,
    LocalizedText label,
    List<LabelWhen> labelsWhen,
    LocalizedText definition,
    ElementType type,
    boolean list,
    Obligation obligation,
    @Nullable String codeList,
    @Nullable String pattern,
    OptionalInt maxLength,
    int minOccurs,
    int maxOccurs,
    List<String> answers,
    List<String> examples,
    Clause clause,
    Map<String, Clause> clauses) {

  /** Copies the lists. */
  public Element {
    labelsWhen = List.copyOf(labelsWhen);
    answers = List.copyOf(answers);
    examples = List.copyOf(examples);
    clauses = Map.copyOf(clauses);
  }

  /** Key of the small text that is one of its names under conditions. */
  public String labelKey(int number) {
    return "label." + id + "." + (number + 1);
  }

  /**
   * A name under conditions (使用要求 where sharing is unconditional).
   *
   * @param when conditions that all hold
   * @param label the name
   */
  public record LabelWhen(List<Condition> when, LocalizedText label) {
    /** Copies the conditions. */
    public LabelWhen {
      when = List.copyOf(when);
    }
  }

  /** Source and evidence of one limit: of its own, else those of the element. */
  public Clause clauseOf(String key) {
    return clauses.getOrDefault(key, clause);
  }
}
