package org.govcat.validation.kind;

import java.util.List;
import org.govcat.model.Blanks;
import org.jspecify.annotations.Nullable;

/** Every character of a text is allowed. Blanks around it are told by another rule. */
final class AllowedCharacters implements LoneTextJudge {
  private final Rule rule;
  private final @Nullable CharacterSet allowed;
  private final CharacterSet except;
  private final CharacterSet notFirst;

  private AllowedCharacters(Rule rule) {
    List<String> names = rule.spec().parameters().list("allowed");
    this.rule = rule;
    this.allowed = names.isEmpty() ? null : CharacterSet.of(names);
    this.except = CharacterSet.of(rule.spec().parameters().list("except"));
    this.notFirst = CharacterSet.of(rule.spec().parameters().list("not-first"));
  }

  static Check of(Rule rule, RuleBook book) {
    return new EachText(rule, Site.of(rule.element()), new AllowedCharacters(rule));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    String trimmed = Blanks.trim(text);
    int at = notFirst.holds(trimmed, 0) ? 0 : firstWrong(trimmed);
    if (at < 0) {
      return;
    }
    int character = trimmed.codePointAt(at);
    String shown = Characters.isInvisible(trimmed, at) ? null : Character.toString(character);
    inspection
        .report(rule, text)
        .argument("character", shown == null ? "U+%04X".formatted(character) : shown)
        .argument("position", 1 + trimmed.codePointCount(0, at));
  }

  private int firstWrong(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (allowed != null && !allowed.holds(text, at) || except.holds(text, at)) {
        return at;
      }
    }
    return -1;
  }
}
