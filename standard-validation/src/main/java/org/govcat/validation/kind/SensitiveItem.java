package org.govcat.validation.kind;

import org.govcat.model.ElementGroup;
import org.govcat.model.GroupType;

/**
 * An item whose name tells personal data is not given away. What the item itself says of sharing
 * and opening goes before what the resource says.
 */
final class SensitiveItem implements TextJudge {
  private final Rule rule;
  private final NameWords words;
  private final EffectiveConditions when;

  private SensitiveItem(Rule rule, GroupType item, RuleBook book) {
    this.rule = rule;
    this.words = NameWords.of(rule);
    this.when =
        new EffectiveConditions(book.conditions(rule.spec().parameters().conditions("when")), item);
  }

  static Check of(Rule rule, RuleBook book) {
    Site site = Site.of(rule.element());
    GroupType item = site.slot(0).group();
    if (item == null || !site.slot(0).kind().isList()) {
      throw new IllegalArgumentException("not an element of items: " + rule.element());
    }
    return new EachText(rule, site, new SensitiveItem(rule, item, book));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    ElementGroup item = inspection.member();
    if (item != null && words.hold(text) && when.hold(inspection, item)) {
      inspection.report(rule, text).argument("item", text);
    }
  }

  @Override
  public boolean passesAnywhere(Inspection inspection, String text) {
    return !words.hold(text);
  }
}
