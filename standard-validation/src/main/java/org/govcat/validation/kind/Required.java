package org.govcat.validation.kind;

import java.util.BitSet;
import org.govcat.model.Blanks;
import org.govcat.model.ElementSlot;
import org.govcat.standard.RuleSpec;
import org.jspecify.annotations.Nullable;

/**
 * An element has to be there. Blanks and placeholders are nothing, an empty list and a group
 * without content are nothing. A missing group that has an obligation of its own speaks for what it
 * holds; a group without one lets its elements speak, and a list without members has none. What
 * belongs to a group that need not be there is asked for where the group says something.
 */
final class Required implements PlaceJudge {
  private final Rule rule;
  private final Site site;
  private final Conditions when;
  private final Conditions unless;
  private final @Nullable Site given;

  private Required(Rule rule, RuleBook book) {
    RuleSpec spec = rule.spec();
    this.rule = rule;
    this.site = Site.of(rule.element());
    this.when = book.conditions(spec.parameters().conditions("when"));
    this.unless = book.conditions(spec.parameters().conditions("unless"));
    String group = spec.parameters().text("given");
    this.given = group == null ? null : Site.of(group);
  }

  static Check of(Rule rule, RuleBook book) {
    Required judge = new Required(rule, book);
    return new EachPlace(rule, judge.site, silent(judge.site, book), judge);
  }

  @Override
  public void judge(Inspection inspection, @Nullable Object value, boolean unreadable) {
    ElementSlot slot = site.last();
    if (unreadable
        || inspection.absence().hasContent(slot, value, false)
        || !when.hold(inspection)
        || unless.mayExempt(inspection)
        || given != null && !given.read(inspection).hasContent()) {
      return;
    }
    String text = value instanceof String found && !Blanks.trim(found).isEmpty() ? found : null;
    String placeholder = inspection.absence().placeholderIn(value);
    inspection.report(rule, text).argument("placeholder", placeholder);
  }

  private static BitSet silent(Site site, RuleBook book) {
    BitSet silentGroups = new BitSet();
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < site.depth() - 1; i++) {
      id.append(i == 0 ? "" : ".").append(site.slot(i).name());
      silentGroups.set(i, book.isObliged(id.toString()) || book.isList(id.toString()));
    }
    return silentGroups;
  }
}
