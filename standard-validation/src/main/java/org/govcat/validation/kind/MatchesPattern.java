package org.govcat.validation.kind;

import java.util.List;
import org.govcat.model.Blanks;
import org.govcat.standard.Element;
import org.jspecify.annotations.Nullable;

/** The whole value matches a regular expression. Blanks around it are told by another rule. */
final class MatchesPattern implements LoneTextJudge {
  private final Rule rule;
  private final Expression pattern;
  private final @Nullable String example;

  private MatchesPattern(Rule rule, Expression pattern, @Nullable String example) {
    this.rule = rule;
    this.pattern = pattern;
    this.example = example;
  }

  static Check of(Rule rule, RuleBook book) {
    Element element = book.element(rule.element());
    String own = rule.spec().parameters().text("pattern");
    String pattern = own != null || element == null ? own : element.pattern();
    if (pattern == null) {
      throw new IllegalArgumentException("no pattern for rule " + rule.id());
    }
    List<String> examples = element == null ? List.of() : element.examples();
    String example = examples.isEmpty() ? null : examples.get(0);
    return new EachText(
        rule, Site.of(rule.element()), new MatchesPattern(rule, book.expression(pattern), example));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    if (!inspection.matcher(pattern, Blanks.trim(text)).matches()) {
      inspection.report(rule, text).argument("expected", example);
    }
  }
}
