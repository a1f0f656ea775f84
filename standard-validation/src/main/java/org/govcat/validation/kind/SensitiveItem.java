package org.govcat.validation.kind;

import java.util.List;
import java.util.Locale;
import org.govcat.model.Blanks;
import org.govcat.model.ElementGroup;
import org.govcat.model.GroupType;

/**
 * An item whose name tells personal data is not given away. What the item itself says of sharing
 * and opening goes before what the resource says.
 */
final class SensitiveItem implements TextJudge {
  private final Rule rule;
  private final List<String> words;
  private final List<String> except;
  private final EffectiveConditions when;

  private SensitiveItem(Rule rule, GroupType item, RuleBook book) {
    this.rule = rule;
    this.words = lowerCase(rule.spec().parameters().list("words"));
    this.except = lowerCase(rule.spec().parameters().list("except"));
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
    String name = withoutBlanks(text).toLowerCase(Locale.ROOT);
    ElementGroup item = inspection.member();
    if (item != null
        && holdsAny(name, words)
        && !holdsAny(name, except)
        && when.hold(inspection, item)) {
      inspection.report(rule, text).argument("item", text);
    }
  }

  private static boolean holdsAny(String name, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (name.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Blanks and invisible characters hide no word. */
  private static String withoutBlanks(String text) {
    int at = 0;
    while (at < text.length() && !Blanks.isBlank(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length()).append(text, 0, at);
    for (; at < text.length(); at++) {
      if (!Blanks.isBlank(text.charAt(at))) {
        kept.append(text.charAt(at));
      }
    }
    return kept.toString();
  }

  private static List<String> lowerCase(List<String> words) {
    return words.stream().map(word -> withoutBlanks(word).toLowerCase(Locale.ROOT)).toList();
  }
}
