package org.govcat.validation.kind;

import java.util.List;
import org.govcat.model.Blanks;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.RuleParameters;
import org.jspecify.annotations.Nullable;

/**
 * A value is that of the member of a list whose role comes first in an order: the department's code
 * before the theme's. Members whose role or value is missing or unknown take no part; a value that
 * no member has may be that of a role before all of them.
 */
final class FirstByRole implements TextJudge {
  private final Rule rule;
  private final ElementSlot members;
  private final ElementSlot role;
  private final ElementSlot value;
  private final CodeList roles;
  private final List<String> order;

  private FirstByRole(Rule rule, RuleBook book) {
    RuleParameters parameters = rule.spec().parameters();
    Site roleSite = Site.of(parameters.required("role"));
    Site valueSite = Site.of(parameters.required("value"));
    this.rule = rule;
    this.members = roleSite.slot(0);
    this.role = roleSite.last();
    this.value = valueSite.last();
    this.roles = book.codesOf(roleSite.id());
    this.order = parameters.list("order");
    if (members.kind() != ElementKind.GROUPS || !valueSite.isBeside(roleSite)) {
      throw new IllegalArgumentException(
          roleSite + " and " + valueSite + " are not of one list of the resource");
    }
  }

  static Check of(Rule rule, RuleBook book) {
    return new EachText(rule, Site.of(rule.element()), new FirstByRole(rule, book));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    String code = Blanks.trim(text);
    List<? extends ElementGroup> given = inspection.resource().groups(members);
    for (int i = 0; i < order.size(); i++) {
      for (int j = 0; j < given.size(); j++) {
        ElementGroup member = given.get(j);
        String first =
            hasRole(inspection, member, order.get(i)) ? valueOf(inspection, member) : null;
        if (first != null) {
          if (!first.equals(code) && (i == 0 || isOfMember(inspection, given, code))) {
            inspection
                .report(rule, text)
                .argument("expected", first)
                .argument("role", member.text(role));
          }
          return;
        }
      }
    }
  }

  /** Else it may be that of an earlier role, which needs no member of its own. */
  private boolean isOfMember(
      Inspection inspection, List<? extends ElementGroup> given, String code) {
    for (int i = 0; i < given.size(); i++) {
      if (code.equals(valueOf(inspection, given.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasRole(Inspection inspection, ElementGroup member, String concept) {
    String text = member.text(role);
    Code code = text == null ? null : inspection.find(roles, text);
    return code != null && code.means(concept);
  }

  private @Nullable String valueOf(Inspection inspection, ElementGroup member) {
    String text = member.text(value);
    return text == null || inspection.absence().saysNothing(text) ? null : Blanks.trim(text);
  }
}
