package org.govcat.validation.kind;

import java.util.List;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.RuleParameters;
import org.jspecify.annotations.Nullable;

/**
 * A value outside its open list is described in words; under some parents (自描述格式) every value is,
 * under others, of which no values are known (服务接口), none.
 */
final class UnlistedUndescribed implements PlaceJudge {
  private final Rule rule;
  private final Site site;
  private final CodeList list;
  private final Site parent;
  private final CodeList parents;
  private final Site description;
  private final List<String> always;
  private final List<String> any;

  private UnlistedUndescribed(Rule rule, RuleBook book) {
    RuleParameters parameters = rule.spec().parameters();
    this.rule = rule;
    this.site = Site.of(rule.element());
    this.list = book.codesOf(rule.element());
    this.parent = Site.of(parameters.required("parent"));
    this.parents = book.codesOf(parent.id());
    this.description = Site.of(parameters.required("description"));
    this.always = parameters.list("always");
    this.any = parameters.list("any");
  }

  static Check of(Rule rule, RuleBook book) {
    UnlistedUndescribed judge = new UnlistedUndescribed(rule, book);
    return new EachPlace(rule, judge.site, judge);
  }

  @Override
  public void judge(Inspection inspection, @Nullable Object value, boolean unreadable) {
    String text =
        value instanceof String given && !inspection.absence().isMissing(site.leaf(), given)
            ? given
            : null;
    if (unreadable || !isToBeDescribed(inspection, text)) {
      return;
    }
    Reading said = description.read(inspection);
    if (said.text() == null && !said.isUnreadable()) {
      inspection.report(rule, text);
    }
  }

  private boolean isToBeDescribed(Inspection inspection, @Nullable String text) {
    return text != null && inspection.find(list, text) == null
        ? !isUnder(any, inspection)
        : isUnder(always, inspection);
  }

  private boolean isUnder(List<String> concepts, Inspection inspection) {
    String parentText = concepts.isEmpty() ? null : parent.read(inspection).text();
    Code under = parentText == null ? null : inspection.find(parents, parentText);
    return under != null && Concepts.meansAny(under, concepts);
  }
}
