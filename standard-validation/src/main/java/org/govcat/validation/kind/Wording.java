package org.govcat.validation.kind;

import java.text.Normalizer;
import org.govcat.model.Blanks;

/** Compares what texts say: letters and digits, without blanks, punctuation and width. */
final class Wording {
  private static final int END = -1;
  private static final int HARD = -2;

  private Wording() {}

  /** Whether both say the same. */
  static boolean isSame(String a, String b) {
    int i = 0;
    int j = 0;
    boolean anything = false;
    while (true) {
      i = next(a, i);
      j = next(b, j);
      int x = plain(a, i);
      int y = plain(b, j);
      if (x == HARD || y == HARD) {
        return isSameNormalized(a, b);
      }
      if (x != y) {
        return false;
      }
      if (x == END) {
        return anything || Blanks.trim(a).equals(Blanks.trim(b));
      }
      anything = true;
      i++;
      j++;
    }
  }

  /** Letters and digits of the text in their compatible form. */
  static String essence(String text) {
    StringBuilder essence = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Wording::says)
        .forEach(essence::appendCodePoint);
    return essence.toString();
  }

  private static boolean isSameNormalized(String a, String b) {
    String x = essence(a);
    return x.equals(essence(b)) && (!x.isEmpty() || Blanks.trim(a).equals(Blanks.trim(b)));
  }

  /** The place of the next character that says something or is hard to judge. */
  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && isPlainNoise(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isPlainNoise(char c) {
    if (c < 0x80 || c >= 0x3000 && c < 0x3040 || c >= 0xFF01 && c <= 0xFF5E) {
      return !says(plain(c));
    }
    return c >= 0x2010 && c <= 0x2027 || Blanks.isBlank(c);
  }

  private static int plain(String text, int at) {
    if (at >= text.length()) {
      return END;
    }
    char c = text.charAt(at);
    boolean easy = c < 0x80 || c >= 0x4E00 && c <= 0x9FFF || c >= 0xFF01 && c <= 0xFF5E;
    return easy ? plain(c) : HARD;
  }

  private static int plain(char c) {
    return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
  }

  private static boolean says(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }
}
