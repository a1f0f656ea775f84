package org.govcat.standard;

import org.govcat.model.InformationResource;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which a profile asks for less than what it is based on.
 *
 * @param way how it asks for less
 * @param rule the rule of the base that is loosened
 * @param section where the profile says so: {@code elements}, {@code code-lists} or {@code rules}
 * @param entry the element, the list or the rule
 * @param key the key of the entry
 * @param before what the base asks for, a value or one of the words of definition files
 * @param after what the profile asks for
 * @param record a record that the profile lets through and the base does not, or null when none
 *     could be made
 */
public record Loosening(
    Way way,
    RuleSpec rule,
    String section,
    String entry,
    String key,
    String before,
    String after,
    @Nullable InformationResource record) {

  /** How a profile can ask for less. */
  public enum Way {
    /** An element is taken out. */
    REMOVED("element-removed", "the element is removed"),
    /** An element need no longer be there, or may be there again. */
    OBLIGATION("obligation", "the obligation is loosened"),
    /** A rule holds under fewer conditions, or has more exemptions. */
    CONDITION("condition", "the condition is weakened"),
    /** More words count as an answer. */
    ANSWERS("answers", "more placeholders count as answers"),
    /** A list may have fewer or more members. */
    CARDINALITY("cardinality", "the number of members is loosened"),
    /** A text may be longer or shorter. */
    LENGTH("length", "the length is loosened"),
    /** A closed list takes any value. */
    LIST_OPENED("list-opened", "the closed list is opened"),
    /** A closed list takes further values. */
    LIST_EXTENDED("list-extended", "the closed list is extended"),
    /** A text may have another form. */
    PATTERN("pattern", "the pattern is loosened"),
    /** A rule is no longer judged. */
    SWITCHED_OFF("switched-off", "the rule is switched off"),
    /** A finding weighs less. */
    SEVERITY("severity", "the severity is lowered"),
    /** A rule is judged at fewer stages or in fewer modes. */
    STAGES("stages", "the rule is judged at fewer stages or in fewer modes"),
    /** A finding is advice to further bodies. */
    ADVICE("advice", "the rule becomes advice"),
    /** Further rules hide its findings. */
    SILENCED("silenced", "further rules silence it"),
    /** It says something else, and whether that is stricter cannot be decided. */
    UNDECIDED("undecided", "whether it is loosened cannot be decided");

    private final String id;
    private final String text;

    Way(String id, String text) {
      this.id = id;
      this.text = text;
    }

    /** The word used in reports for programs. */
    public String id() {
      return id;
    }
  }

  /** The element, code list or rule, as problems of definition files call it. */
  public String subject() {
    return StandardDraft.subject(section, entry);
  }

  /** What is loosened, in the words of a problem. */
  public LocalizedText words() {
    return ProblemText.of(
        "loosened.what",
        StandardDraft.subjectWords(section, entry),
        ProblemText.phrase(way.text),
        before,
        after);
  }

  /** What is loosened, in English. */
  public String text() {
    return words().en();
  }
}
