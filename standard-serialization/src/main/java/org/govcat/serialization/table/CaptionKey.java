package org.govcat.serialization.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import org.govcat.model.Blanks;

/**
 * What makes no difference between two spellings of a caption: blanks and line breaks, width and
 * case, a colon or an asterisk at the edges, what tells in brackets how to fill in the column （必填）,
 * a bracket without its other half.
 */
public final class CaptionKey {
  private static final String OPENING = "([【";
  private static final String CLOSING = ")]】";
  private static final String BETWEEN = "/／或、()（）";
  private static final List<String> MARKS = words("caption.marks");
  private static final List<String> BEGINNINGS = words("caption.hints.beginnings");
  private static final List<String> ENDS = words("caption.hints.ends");

  private CaptionKey() {}

  private static List<String> words(String key) {
    return List.of(TableTexts.text(key).split(" "));
  }

  /** The form in which captions are compared. */
  public static String of(String caption) {
    return withoutEdges(withoutHints(folded(caption)));
  }

  private static String folded(String caption) {
    String folded = Normalizer.normalize(caption, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!Blanks.isBlank(c) && c != '*' && c != '★' && c != '\'' && c != '"') {
        key.append(c == '：' ? ':' : c);
      }
    }
    return key.toString();
  }

  /** Whether a bracket without its other half is left out of the key. */
  static boolean isRepaired(String caption) {
    String key = withoutHints(folded(caption));
    return key.length() > withoutEdges(key).length() && !key.endsWith(":");
  }

  /** What a caption names that stands for several things: 共享条件/不予共享依据. */
  static List<String> parts(String caption) {
    StringTokenizer parts = new StringTokenizer(caption, BETWEEN);
    List<String> several = new ArrayList<>();
    while (parts.hasMoreTokens()) {
      several.add(parts.nextToken());
    }
    return several.size() < 2 ? List.of() : several;
  }

  /** Whether a text has that key; cheap for texts in which nothing is left out. */
  static boolean isOf(String key, String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    if (startsItsKey(first) && (key.isEmpty() || key.charAt(0) != first)) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!isKept(text.charAt(i))) {
        return of(text).equals(key);
      }
    }
    return text.length() == key.length() && text.toLowerCase(Locale.ROOT).equals(key);
  }

  /** Whether a key begins with this character when its caption does, whatever comes after it. */
  private static boolean startsItsKey(char c) {
    return c >= '\u4e00' && c <= '\u9fff' || c >= '0' && c <= '9';
  }

  /** Whether a key has the character as it is, but for its case. */
  private static boolean isKept(char c) {
    return c >= '\u4e00' && c <= '\u9fff'
        || c >= '0' && c <= '9'
        || c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '.'
        || c == '-';
  }

  private static String withoutHints(String key) {
    String left = key;
    for (int from = 0; from < left.length(); from++) {
      int bracket = OPENING.indexOf(left.charAt(from));
      int to = bracket < 0 ? -1 : left.indexOf(CLOSING.charAt(bracket), from);
      if (to > from && isHint(left.substring(from + 1, to))) {
        left = left.substring(0, from) + left.substring(to + 1);
        from--;
      }
    }
    return left;
  }

  /** Whether words in brackets say how to fill in a column and not what it is about. */
  private static boolean isHint(String words) {
    return MARKS.contains(words)
        || BEGINNINGS.stream().anyMatch(words::startsWith)
        || ENDS.stream().anyMatch(words::endsWith);
  }

  private static String withoutEdges(String key) {
    String left = key;
    while (left.endsWith(":") || isStray(left, ')', '(') || isStray(left, '(', ')')) {
      left = left.substring(0, left.length() - 1);
    }
    return left;
  }

  private static boolean isStray(String key, char last, char other) {
    return !key.isEmpty() && key.charAt(key.length() - 1) == last && key.indexOf(other) < 0;
  }
}
