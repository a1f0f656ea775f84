package org.govcat.validation.kind;

import java.util.BitSet;
import java.util.List;
import org.govcat.model.Blanks;

/**
 * Characters named by single ones, ranges ({@code A-Z}) and words ({@code han}, {@code digits}).
 * Immutable; asking it leaves no garbage.
 */
final class CharacterSet {
  private static final String WORDS = "han, digits, letters, blanks, emoji";

  private final BitSet listed = new BitSet();
  private boolean han;
  private boolean blanks;
  private boolean emoji;

  private CharacterSet() {}

  /**
   * The set of these characters.
   *
   * @throws IllegalArgumentException when one is neither a character, a range nor a known word
   */
  static CharacterSet of(List<String> names) {
    CharacterSet set = new CharacterSet();
    names.forEach(set::add);
    return set;
  }

  private void add(String name) {
    int length = name.codePointCount(0, name.length());
    int first = name.isEmpty() ? 0 : name.codePointAt(0);
    int last = name.isEmpty() ? 0 : name.codePointBefore(name.length());
    if (length == 1) {
      listed.set(first);
    } else if (length == 3 && name.codePointAt(Character.charCount(first)) == '-') {
      listed.set(first, last + 1);
    } else {
      word(name);
    }
  }

  private void word(String name) {
    switch (name) {
      case "han" -> han = true;
      case "digits" -> listed.set('0', '9' + 1);
      case "letters" -> {
        listed.set('A', 'Z' + 1);
        listed.set('a', 'z' + 1);
      }
      case "blanks" -> blanks = true;
      case "emoji" -> emoji = true;
      default ->
          throw new IllegalArgumentException(
              "'" + name + "' is no character, no range such as A-Z and none of " + WORDS);
    }
  }

  /** The set in signs that need no language: {@code 0-9 A-Z ≠ I O}. */
  static String shown(List<String> names, List<String> except) {
    StringBuilder shown = new StringBuilder();
    for (String name : names) {
      shown.append(shown.isEmpty() ? "" : " ").append(sign(name));
    }
    String mark = " ≠ ";
    for (String name : except) {
      shown.append(mark).append(sign(name));
      mark = " ";
    }
    return shown.toString().trim();
  }

  private static String sign(String name) {
    return switch (name) {
      case "han" -> "一-鿿";
      case "digits" -> "0-9";
      case "letters" -> "A-Z a-z";
      case "blanks" -> "␠";
      case "emoji" -> "😀";
      default -> name;
    };
  }

  /** Whether the character at that place of the text is one of the set. */
  boolean holds(String text, int at) {
    int character = text.codePointAt(at);
    return listed.get(character)
        || han && isHan(character)
        || blanks && Blanks.isBlank(character)
        || emoji && Emoji.isAt(text, at);
  }

  /** Chinese characters, the zero 〇 and the repetition mark 々 among them. */
  private static boolean isHan(int character) {
    return character >= 0x4E00 && character <= 0x9FFF
        || character > 0x2E7F
            && Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }
}
