package org.govcat.validation.kind;

import java.util.List;
import org.govcat.model.Blanks;
import org.govcat.standard.RuleParameters;
import org.jspecify.annotations.Nullable;

/**
 * At least one of several elements has to be there and, where the rule gives an expression, hold
 * it. Words that are answers in one of them are none here: 无 is no basis.
 */
final class RequiredOneOf implements PlaceJudge {
  private final Rule rule;
  private final Site site;
  private final Conditions when;
  private final List<Site> elements;
  private final @Nullable Expression pattern;

  private RequiredOneOf(Rule rule, RuleBook book) {
    RuleParameters parameters = rule.spec().parameters();
    this.rule = rule;
    this.when = book.conditions(parameters.conditions("when"));
    this.elements = parameters.list("elements").stream().map(Site::of).toList();
    String regex = parameters.text("pattern");
    this.pattern = regex == null ? null : book.expression(regex);
    String element = rule.spec().element();
    this.site = element == null ? elements.get(0) : Site.of(element);
  }

  static Check of(Rule rule, RuleBook book) {
    RequiredOneOf judge = new RequiredOneOf(rule, book);
    return new EachPlace(rule, judge.site, judge);
  }

  @Override
  public void judge(Inspection inspection, @Nullable Object value, boolean unreadable) {
    if (!when.hold(inspection)) {
      return;
    }
    String given = value instanceof String text && !Blanks.trim(text).isEmpty() ? text : null;
    for (int i = 0; i < elements.size(); i++) {
      Reading reading = elements.get(i).read(inspection);
      if (reading.isUnreadable() || reading.hasContent() && holds(inspection, reading.texts())) {
        return;
      }
      given = given == null && pattern != null ? reading.text() : given;
    }
    inspection.report(rule, given);
  }

  private boolean holds(Inspection inspection, List<String> texts) {
    if (pattern == null) {
      return true;
    }
    for (int i = 0; i < texts.size(); i++) {
      if (inspection.matcher(pattern, texts.get(i)).find()) {
        return true;
      }
    }
    return false;
  }
}
