package org.govcat.validation.kind;

import java.util.List;

/**
 * Leads a judge to every text of an element.
 *
 * @param rule the rule
 * @param site where the element stands
 * @param judge judges each text
 */
record EachText(Rule rule, Site site, TextJudge judge) implements Check {
  @Override
  public List<Rule> rules() {
    return List.of(rule);
  }

  @Override
  public void judge(Inspection inspection) {
    site.texts(inspection, judge);
  }
}
