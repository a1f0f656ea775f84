package org.govcat.validation.kind;

import java.util.List;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.GroupType;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.RuleParameters;
import org.jspecify.annotations.Nullable;

/**
 * A legal basis (依据) is a document of a kind that counts. A program can tell some that do and some
 * that do not; the rest is for a person, whatever kind is claimed for it. Each rule reports one of
 * the answers that are no yes. An empty basis is left to the rule that asks for one.
 */
final class LegalBasis implements PlaceJudge {
  /** What can be told of a basis. */
  enum Answer {
    /** It names a document that counts. */
    COUNTS,
    /** It is plainly something that does not count. */
    REFUSED,
    /** It names a document, and nobody but a person can tell whether it counts. */
    UNCLEAR,
    /** It names no document. */
    UNNAMED;

    static Answer of(String word) {
      return switch (word) {
        case "refused" -> REFUSED;
        case "unclear" -> UNCLEAR;
        case "unnamed" -> UNNAMED;
        default -> throw new IllegalArgumentException("refused, unclear or unnamed, not " + word);
      };
    }
  }

  private final Rule rule;
  private final Site site;
  private final Answer reported;
  private final Conditions when;
  private final @Nullable CodeList kinds;
  private final List<String> counting;
  private final List<Expression> accepted;
  private final List<Expression> refused;
  private final Expression document;
  private final List<Expression> claimed;
  private final ElementSlot kind;
  private final ElementSlot title;
  private final List<ElementSlot> words;

  private LegalBasis(Rule rule, RuleBook book) {
    RuleParameters parameters = rule.spec().parameters();
    this.rule = rule;
    this.site = Site.of(rule.element());
    this.reported = Answer.of(parameters.required("answer"));
    this.when = book.conditions(parameters.conditions("when"));
    this.kinds = book.codeListOf(rule.element() + ".kind");
    this.counting = parameters.list("counting");
    this.accepted = parameters.list("accepted").stream().map(book::expression).toList();
    this.refused = parameters.list("refused").stream().map(book::expression).toList();
    this.document = book.expression(parameters.required("document"));
    this.claimed = parameters.list("accepted-as-claimed").stream().map(book::expression).toList();
    this.kind = slot("kind");
    this.title = slot("title");
    this.words = List.of(title, slot("text"), kind);
  }

  static Check of(Rule rule, RuleBook book) {
    LegalBasis judge = new LegalBasis(rule, book);
    return new EachPlace(rule, judge.site, judge);
  }

  private ElementSlot slot(String name) {
    GroupType group = site.last().group();
    ElementSlot slot = group == null ? null : group.slot(name);
    if (slot == null) {
      throw new IllegalArgumentException("not a legal basis: " + site);
    }
    return slot;
  }

  @Override
  public void judge(Inspection inspection, @Nullable Object value, boolean unreadable) {
    if (value instanceof ElementGroup basis
        && basis.extensions().misshapen().isEmpty()
        && inspection.absence().hasContent(site.last(), basis, true)
        && when.hold(inspection)
        && answer(inspection, basis) == reported) {
      report(inspection, basis);
    }
  }

  private Answer answer(Inspection inspection, ElementGroup basis) {
    String named = said(inspection, basis, kind);
    Code code = kinds == null || named == null ? null : inspection.find(kinds, named);
    boolean known = code != null;
    boolean right = code != null && Concepts.meansAny(code, counting);
    boolean plainlyNot = anyHolds(inspection, basis, refused);
    boolean plainly = anyHolds(inspection, basis, accepted);
    if (known && !right) {
      return plainly ? Answer.UNCLEAR : Answer.REFUSED;
    }
    if (plainlyNot && !plainly) {
      return Answer.REFUSED;
    }
    if (plainly) {
      return Answer.COUNTS;
    }
    if (!anyHolds(inspection, basis, document)) {
      return Answer.UNNAMED;
    }
    return right && anyHolds(inspection, basis, claimed) ? Answer.COUNTS : Answer.UNCLEAR;
  }

  private boolean anyHolds(
      Inspection inspection, ElementGroup basis, List<Expression> expressions) {
    for (int i = 0; i < expressions.size(); i++) {
      if (anyHolds(inspection, basis, expressions.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean anyHolds(Inspection inspection, ElementGroup basis, Expression expression) {
    for (int i = 0; i < words.size(); i++) {
      String text = said(inspection, basis, words.get(i));
      if (text != null && inspection.matcher(expression, text).find()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String said(
      Inspection inspection, ElementGroup basis, ElementSlot slot) {
    String text = basis.text(slot);
    return text == null || inspection.absence().saysNothing(text) ? null : text;
  }

  /** Quotes the part that says most: the title, else the text, else the kind. */
  private void report(Inspection inspection, ElementGroup basis) {
    String text = null;
    for (int i = 0; i < words.size() && text == null; i++) {
      text = said(inspection, basis, words.get(i));
    }
    inspection.report(rule, text);
  }
}
