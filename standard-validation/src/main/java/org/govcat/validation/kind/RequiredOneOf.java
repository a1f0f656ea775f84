package org.govcat.validation.kind;

import java.util.List;
import org.govcat.model.Blanks;
import org.govcat.standard.RuleParameters;
import org.jspecify.annotations.Nullable;

/**
 * At least one of several elements has to be there. Words that are answers in one of them are none
 * here: 无 is no basis.
 */
final class RequiredOneOf implements Check, PlaceJudge {
  private final Rule rule;
  private final Site site;
  private final Conditions when;
  private final List<Site> elements;

  RequiredOneOf(Rule rule, RuleBook book) {
    RuleParameters parameters = rule.spec().parameters();
    this.rule = rule;
    this.when = book.conditions(parameters.conditions("when"));
    this.elements = parameters.list("elements").stream().map(Site::of).toList();
    String element = rule.spec().element();
    this.site = element == null ? elements.get(0) : Site.of(element);
  }

  @Override
  public List<Rule> rules() {
    return List.of(rule);
  }

  @Override
  public void judge(Inspection inspection) {
    site.places(inspection, site.noneSilent(), this);
  }

  @Override
  public void judge(Inspection inspection, @Nullable Object value, boolean unreadable) {
    if (!when.hold(inspection)) {
      return;
    }
    for (int i = 0; i < elements.size(); i++) {
      Reading reading = elements.get(i).read(inspection);
      if (reading.hasContent() || reading.isUnreadable()) {
        return;
      }
    }
    inspection.report(
        rule, value instanceof String text && !Blanks.trim(text).isEmpty() ? text : null);
  }
}
