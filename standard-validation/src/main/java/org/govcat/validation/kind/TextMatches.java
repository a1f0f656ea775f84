package org.govcat.validation.kind;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govcat.model.Blanks;

/** A text holds none of these expressions, unless it holds an exception. */
final class TextMatches implements TextJudge {
  private final Rule rule;
  private final List<Pattern> patterns;
  private final List<Pattern> except;

  private TextMatches(Rule rule) {
    this.rule = rule;
    this.patterns = compiled(rule, "patterns");
    this.except = compiled(rule, "except");
  }

  static Check of(Rule rule, RuleBook book) {
    return new EachText(rule, Site.of(rule.element()), new TextMatches(rule));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    String trimmed = Blanks.trim(text);
    for (int i = 0; i < patterns.size(); i++) {
      Matcher matcher = patterns.get(i).matcher(trimmed);
      if (matcher.find()) {
        if (except.stream().noneMatch(pattern -> pattern.matcher(trimmed).find())) {
          inspection.report(rule, text).argument("match", matcher.group());
        }
        return;
      }
    }
  }

  private static List<Pattern> compiled(Rule rule, String parameter) {
    return rule.spec().parameters().list(parameter).stream().map(Pattern::compile).toList();
  }
}
