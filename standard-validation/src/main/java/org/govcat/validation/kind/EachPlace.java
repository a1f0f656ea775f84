package org.govcat.validation.kind;

import java.util.BitSet;
import java.util.List;

/**
 * Leads a judge to every place where an element stands or could stand.
 *
 * @param rule the rule
 * @param site where the element stands
 * @param silent depths of the groups on the way whose own obligation speaks when they are empty;
 *     what lies in such a group is then no place
 * @param judge judges each place
 */
record EachPlace(Rule rule, Site site, BitSet silent, PlaceJudge judge) implements Check {
  /** No group speaks for what it holds. */
  static final BitSet NONE_SILENT = new BitSet(0);

  /** Leads to all places, in whatever groups. */
  EachPlace(Rule rule, Site site, PlaceJudge judge) {
    this(rule, site, NONE_SILENT, judge);
  }

  @Override
  public List<Rule> rules() {
    return List.of(rule);
  }

  /** Whether a group on the way may speak for the element. */
  boolean heedsSilence() {
    return !silent.isEmpty();
  }

  @Override
  public void judge(Inspection inspection) {
    site.places(inspection, silent, judge);
  }
}
