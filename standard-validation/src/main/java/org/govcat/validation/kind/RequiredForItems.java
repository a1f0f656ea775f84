package org.govcat.validation.kind;

import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.model.Blanks;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * An element has to be there when the name of an item tells personal data; a value that denies it
 * is as good as none. The item that is told is the first one that may be quoted.
 */
final class RequiredForItems implements Check, PlaceJudge {
  private final Rule rule;
  private final Site site;
  private final Site names;
  private final NameWords words;
  private final @Nullable CodeList list;
  private final List<String> denied;

  RequiredForItems(Rule rule, RuleBook book) {
    this.rule = rule;
    this.site = Site.of(rule.element());
    this.names = Site.of(rule.spec().parameters().required("items"));
    this.words = NameWords.of(rule);
    this.list = book.codeListOf(rule.element());
    this.denied = rule.spec().parameters().list("denied");
  }

  @Override
  public List<Rule> rules() {
    return List.of(rule);
  }

  @Override
  public void judge(Inspection inspection) {
    site.places(inspection, EachPlace.NONE_SILENT, this);
  }

  @Override
  public void judge(Inspection inspection, @Nullable Object value, boolean unreadable) {
    if (unreadable || isThere(inspection, value)) {
      return;
    }
    ElementPath path = inspection.path();
    Named named = new Named(words);
    names.texts(inspection, named);
    if (named.found) {
      String given = value instanceof String text && !Blanks.trim(text).isEmpty() ? text : null;
      inspection
          .report(rule, path, given)
          .argument("placeholder", inspection.absence().placeholderIn(value))
          .argument("item", named.item);
    }
  }

  private boolean isThere(Inspection inspection, @Nullable Object value) {
    if (!inspection.absence().hasContent(site.last(), value, false)) {
      return false;
    }
    Code code = list != null && value instanceof String text ? inspection.find(list, text) : null;
    return code == null || !Concepts.meansAny(code, denied);
  }

  /** Looks for an item with such a name and keeps the first that may be quoted. */
  private static final class Named implements TextJudge {
    private final NameWords words;
    private boolean found;
    private @Nullable String item;

    Named(NameWords words) {
      this.words = words;
    }

    @Override
    public void judge(Inspection inspection, String text) {
      if (item == null && words.hold(text)) {
        found = true;
        item = inspection.isSecret() ? null : text;
      }
    }
  }
}
