package org.govcat.validation.kind;

import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.GroupType;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that must not hold at once for a member of a list. A member that says nothing itself
 * is left to the rule about the resource.
 */
final class ForbiddenTogetherEach implements PlaceJudge {
  private final Rule rule;
  private final Site list;
  private final EffectiveConditions when;
  private final @Nullable Site within;
  private final @Nullable ElementSlot name;

  private ForbiddenTogetherEach(Rule rule, RuleBook book) {
    this.rule = rule;
    this.list = Site.of(rule.spec().parameters().required("each"));
    GroupType member = list.last().group();
    if (member == null || list.depth() > 1) {
      throw new IllegalArgumentException("not a list of groups of a resource: " + list);
    }
    Conditions conditions = book.conditions(rule.spec().parameters().conditions("when"));
    this.when = new EffectiveConditions(conditions, member);
    String inner = rule.spec().element();
    String prefix = list.id() + ".";
    this.within =
        inner != null && inner.startsWith(prefix)
            ? Site.within(member, inner.substring(prefix.length()))
            : null;
    this.name = member.slot("name");
  }

  static Check of(Rule rule, RuleBook book) {
    ForbiddenTogetherEach judge = new ForbiddenTogetherEach(rule, book);
    return new EachPlace(rule, judge.list, judge);
  }

  @Override
  public void judge(Inspection inspection, @Nullable Object value, boolean unreadable) {
    if (!(value instanceof List<?> members)) {
      return;
    }
    for (int i = 0; i < members.size(); i++) {
      inspection.member(0, i);
      ElementGroup member = (ElementGroup) members.get(i);
      if (when.concern(inspection, member) && when.hold(inspection, member)) {
        report(inspection, member);
      }
    }
    inspection.member(0, ElementPath.Step.WHOLE);
  }

  private void report(Inspection inspection, ElementGroup member) {
    ElementPath path = inspection.path();
    String value = null;
    if (within != null) {
      for (int i = 0; i < within.depth(); i++) {
        path = path.then(within.slot(i).name());
      }
      value = within.readInto(inspection.reading(), inspection, member).text();
    }
    String item = name == null ? null : member.text(name);
    inspection.report(rule, path, value).argument("item", item);
  }
}
