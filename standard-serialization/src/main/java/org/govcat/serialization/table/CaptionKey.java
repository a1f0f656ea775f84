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
