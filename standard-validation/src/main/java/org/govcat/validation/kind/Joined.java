package org.govcat.validation.kind;

import org.govcat.model.Blanks;
import org.govcat.standard.CodeList;
import org.govcat.standard.RuleParameters;
import org.jspecify.annotations.Nullable;

/**
 * One text holds several values between separators ({@code a|b}), or a token that says that there
 * is none ({@code *}). Each value stands for itself: none is empty, none is the token, and each
 * matches the expression and is in the list where the rule gives one.
 */
final class Joined implements LoneTextJudge {
  private final Rule rule;
  private final String separator;
  private final @Nullable String none;
  private final String separatorTwin;
  private final @Nullable String noneTwin;
  private final @Nullable Expression pattern;
  private final @Nullable CodeList list;
  private final int most;

  private Joined(Rule rule, RuleBook book) {
    RuleParameters parameters = rule.spec().parameters();
    String regex = parameters.text("pattern");
    String listId = parameters.text("list");
    this.rule = rule;
    this.separator = parameters.required("separator");
    this.none = parameters.text("none");
    this.separatorTwin = Characters.otherWidth(separator);
    this.noneTwin = none == null ? null : Characters.otherWidth(none);
    this.pattern = regex == null ? null : book.expression(regex);
    this.list = listId == null ? null : book.codeList(listId);
    this.most = parameters.number("most").orElse(Integer.MAX_VALUE);
  }

  static Check of(Rule rule, RuleBook book) {
    return new EachText(rule, Site.of(rule.element()), new Joined(rule, book));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    if (Blanks.trim(text).equals(none)) {
      return;
    }
    int position = 1;
    int from = 0;
    while (from >= 0) {
      int end = text.indexOf(separator, from);
      String member = Blanks.trim(text.substring(from, end < 0 ? text.length() : end));
      String reason = position > most ? "@joined.most" : reason(inspection, member);
      if (reason != null) {
        report(inspection, text, member, position, reason);
        return;
      }
      from = end < 0 ? -1 : end + separator.length();
      position++;
    }
  }

  private @Nullable String reason(Inspection inspection, String member) {
    if (member.isEmpty()) {
      return "@joined.empty";
    }
    if (member.equals(none)) {
      return "@joined.none";
    }
    if (member.contains(separatorTwin) || member.equals(noneTwin)) {
      return "@joined.width";
    }
    if (pattern != null && !inspection.matcher(pattern, member).matches()) {
      return "@joined.pattern";
    }
    return list != null && inspection.find(list, member) == null ? "@joined.list" : null;
  }

  private void report(
      Inspection inspection, String text, String member, int position, String reason) {
    inspection
        .report(rule, text)
        .argument("member", member.isEmpty() ? null : member)
        .argument("position", position)
        .argument("reason", reason)
        .argument("suggestion", list == null ? null : Labels.nearest(list, member));
  }
}
