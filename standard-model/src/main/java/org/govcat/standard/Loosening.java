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
 * @param before what the base asks for
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
    LocalizedText before,
    LocalizedText after,
    @Nullable InformationResource record) {

  /** How a profile can ask for less. */
  public enum Way {
    /** An element is taken out. */
    REMOVED("element-removed", "要素被删除", "the element is removed"),
    /** An element need no longer be there, or may be there again. */
    OBLIGATION("obligation", "约束被放宽", "the obligation is loosened"),
    /** A rule holds under fewer conditions, or has more exemptions. */
    CONDITION("condition", "条件被收窄", "the condition is weakened"),
    /** More words count as an answer. */
    ANSWERS("answers", "可作为回答的占位词增加", "more placeholders count as answers"),
    /** A list may have fewer or more members. */
    CARDINALITY("cardinality", "数量限制被放宽", "the number of members is loosened"),
    /** A text may be longer or shorter. */
    LENGTH("length", "长度限制被放宽", "the length is loosened"),
    /** A closed list takes any value. */
    LIST_OPENED("list-opened", "封闭值域被打开", "the closed list is opened"),
    /** A closed list takes further values. */
    LIST_EXTENDED("list-extended", "封闭值域被扩充", "the closed list is extended"),
    /** A text may have another form. */
    PATTERN("pattern", "格式被放宽", "the pattern is loosened"),
    /** A rule is no longer judged. */
    SWITCHED_OFF("switched-off", "规则被关闭", "the rule is switched off"),
    /** A finding weighs less. */
    SEVERITY("severity", "严重程度被降低", "the severity is lowered"),
    /** A rule is judged at fewer stages or in fewer modes. */
    STAGES("stages", "适用阶段被缩小", "the rule is judged at fewer stages"),
    /** Further rules hide its findings. */
    SILENCED("silenced", "规则被其他规则遮盖", "further rules silence it"),
    /** It says something else, and whether that is stricter cannot be decided. */
    UNDECIDED("undecided", "无法判断是否放宽", "whether it is loosened cannot be decided");

    private final String id;
    private final LocalizedText text;

    Way(String id, String zh, String en) {
      this.id = id;
      this.text = new LocalizedText(zh, en);
    }

    /** The word used in reports for programs. */
    public String id() {
      return id;
    }

    /** In a few words. */
    public LocalizedText text() {
      return text;
    }
  }

  /** What is loosened, for people. */
  public LocalizedText text() {
    String subject = StandardDraft.subject(section, entry);
    return new LocalizedText(
        subject + "：" + way.text().zh() + "（原为" + before.zh() + "，现为" + after.zh() + "）",
        subject + ": " + way.text().en() + " (from " + before.en() + " to " + after.en() + ")");
  }
}
