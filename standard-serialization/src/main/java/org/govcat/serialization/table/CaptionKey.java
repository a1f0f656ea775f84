package org.govcat.serialization.table;

import java.text.Normalizer;
import java.util.Locale;
import org.govcat.model.Blanks;

/**
 * What makes no difference between two spellings of a caption: blanks and line breaks, width and
 * case, a colon or an asterisk at the edges, 必填 in brackets, a bracket without its other half.
 */
public final class CaptionKey {
  private static final String[] MARKS = TableTexts.text("caption.marks").split(" ");

  private CaptionKey() {}

  /** The form in which captions are compared. */
  public static String of(String caption) {
    String folded = Normalizer.normalize(caption, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!Blanks.isBlank(c) && c != '*' && c != '★' && c != '\'' && c != '"') {
        key.append(c == '：' ? ':' : c);
      }
    }
    return withoutEdges(withoutMarks(key.toString()));
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

  private static String withoutMarks(String key) {
    String left = key;
    for (String mark : MARKS) {
      left = left.replace(mark, "");
    }
    return left;
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
