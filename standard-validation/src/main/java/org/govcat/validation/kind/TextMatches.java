package org.govcat.validation.kind;

import java.util.List;
import java.util.regex.Matcher;
import org.govcat.model.Blanks;

/** A text holds none of these expressions, unless it holds an exception. */
final class TextMatches implements TextJudge {
  private final Rule rule;
  private final List<Expression> patterns;
  private final List<Expression> except;
  private final Conditions when;

  private TextMatches(Rule rule, RuleBook book) {
    this.rule = rule;
    this.patterns = compiled(rule, book, "patterns");
    this.except = compiled(rule, book, "except");
    this.when = book.conditions(rule.spec().parameters().conditions("when"));
  }

  static Check of(Rule rule, RuleBook book) {
    return new EachText(rule, Site.of(rule.element()), new TextMatches(rule, book));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    String trimmed = Blanks.trim(text);
    for (int i = 0; i < patterns.size(); i++) {
      Matcher matcher = inspection.matcher(patterns.get(i), trimmed);
      if (matcher.find()) {
        String match = matcher.group();
        if (!isExcepted(inspection, trimmed) && when.hold(inspection)) {
          inspection.report(rule, text).argument("match", match);
        }
        return;
      }
    }
  }

  @Override
  public boolean passesAnywhere(Inspection inspection, String text) {
    return when.areNone();
  }

  private boolean isExcepted(Inspection inspection, String text) {
    for (Expression exception : except) {
      if (inspection.matcher(exception, text).find()) {
        return true;
      }
    }
    return false;
  }

  private static List<Expression> compiled(Rule rule, RuleBook book, String parameter) {
    return rule.spec().parameters().list(parameter).stream().map(book::expression).toList();
  }
}
