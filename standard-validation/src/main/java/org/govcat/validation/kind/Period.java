package org.govcat.validation.kind;

import java.util.OptionalInt;
import org.govcat.model.Blanks;
import org.govcat.model.Days;
import org.govcat.standard.RuleParameters;
import org.jspecify.annotations.Nullable;

/**
 * A text is one day or two days in order, each written in one form (YYYY/MM/DD) and between two
 * years: a range of time of data.
 */
final class Period implements LoneTextJudge {
  private final Rule rule;
  private final String form;
  private final String between;
  private final int least;
  private final int most;

  private Period(Rule rule) {
    RuleParameters parameters = rule.spec().parameters();
    this.rule = rule;
    this.form = parameters.required("form");
    this.between = parameters.required("between");
    this.least = year(parameters.number("least"), 0);
    this.most = year(parameters.number("most"), 9999);
    if (count('Y') != 4 || count('M') != 2 || count('D') != 2) {
      throw new IllegalArgumentException("no form of a day such as YYYY/MM/DD: " + form);
    }
  }

  static Check of(Rule rule, RuleBook book) {
    return new EachText(rule, Site.of(rule.element()), new Period(rule));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    String reason = reason(Blanks.trim(text));
    if (reason != null) {
      inspection
          .report(rule, text)
          .argument("reason", reason)
          .argument("expected", expected(reason));
    }
  }

  private @Nullable String reason(String text) {
    int second = form.length() + between.length();
    boolean one = text.length() == form.length();
    boolean two = text.length() == second + form.length();
    if (!one && !(two && text.startsWith(between, form.length())) || !isForm(text, 0)) {
      return "@period.form";
    }
    if (two && !isForm(text, second)) {
      return "@period.form";
    }
    int start = day(text, 0);
    int end = two ? day(text, second) : start;
    if (start == Days.NONE || end == Days.NONE) {
      return "@period.day";
    }
    boolean inside = start / 10_000 >= least && end / 10_000 <= most;
    return end < start ? "@period.order" : inside ? null : "@period.years";
  }

  private @Nullable String expected(String reason) {
    return switch (reason) {
      case "@period.form" -> form + "; " + form + between + form;
      case "@period.years" -> least + "–" + most;
      default -> null;
    };
  }

  private boolean isForm(String text, int from) {
    for (int i = 0; i < form.length(); i++) {
      char c = text.charAt(from + i);
      boolean digit = "YMD".indexOf(form.charAt(i)) >= 0;
      if (digit ? c < '0' || c > '9' : c != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int day(String text, int from) {
    return Days.day(number(text, from, 'Y'), number(text, from, 'M'), number(text, from, 'D'));
  }

  private int number(String text, int from, char part) {
    int number = 0;
    for (int i = 0; i < form.length(); i++) {
      number = form.charAt(i) == part ? 10 * number + text.charAt(from + i) - '0' : number;
    }
    return number;
  }

  private int count(char part) {
    return (int) form.chars().filter(c -> c == part).count();
  }

  private static int year(OptionalInt given, int otherwise) {
    return given.orElse(otherwise);
  }
}
