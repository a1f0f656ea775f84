package org.govcat.standard;

import java.util.List;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.jspecify.annotations.Nullable;

/** What a rule says to people, as far as it is said in one place. */
record RuleTexts(
    @Nullable LocalizedText title, @Nullable LocalizedText message, @Nullable LocalizedText fix) {
  static final List<String> KEYS = List.of("title", "message", "fix");
  static final RuleTexts NONE = new RuleTexts(null, null, null);

  static RuleTexts of(Mapping mapping, NodeReader nodes) {
    return new RuleTexts(
        nodes.localized(mapping.get("title"), "title"),
        nodes.localized(mapping.get("message"), "message"),
        nodes.localized(mapping.get("fix"), "fix"));
  }

  static RuleTexts of(RuleSpec rule) {
    return new RuleTexts(rule.title(), rule.message(), rule.fix());
  }

  /** These texts, and the other's where one is missing. */
  RuleTexts orElse(RuleTexts other) {
    return new RuleTexts(
        title == null ? other.title : title,
        message == null ? other.message : message,
        fix == null ? other.fix : fix);
  }

  boolean isComplete() {
    return title != null && message != null && fix != null;
  }
}
