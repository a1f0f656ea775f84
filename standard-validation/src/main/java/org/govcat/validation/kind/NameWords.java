package org.govcat.validation.kind;

import java.util.List;
import java.util.Locale;
import org.govcat.model.Blanks;

/**
 * Words that a name may hold, with words that take their meaning away: 身份证号, but not 身份证号类型.
 * Immutable.
 */
final class NameWords {
  private final List<String> words;
  private final List<String> except;

  NameWords(List<String> words, List<String> except) {
    this.words = lowerCase(words);
    this.except = lowerCase(except);
  }

  /** The words that a rule gives as {@code words} and {@code except}. */
  static NameWords of(Rule rule) {
    return new NameWords(
        rule.spec().parameters().list("words"), rule.spec().parameters().list("except"));
  }

  /** Whether the name holds one of the words and none of the exceptions. */
  boolean hold(String text) {
    String name = withoutBlanks(text).toLowerCase(Locale.ROOT);
    return holdsAny(name, words) && !holdsAny(name, except);
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
