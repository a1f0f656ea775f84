package org.govcat.validation.kind;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was probably meant: few changes of a short word, or nothing.
 *
 * @param <T> what the words stand for
 */
final class Nearest<T> {
  private static final int LONGEST = 64;

  private final String text;
  private int best;
  private @Nullable T found;

  Nearest(String text) {
    this.text = text.toLowerCase(Locale.ROOT);
    this.best = 1 + Math.max(1, text.length() / 3);
  }

  void offer(@Nullable String word, T meant) {
    if (word == null || text.length() < 2 || Math.max(word.length(), text.length()) > LONGEST) {
      return;
    }
    int distance = distance(text, word.toLowerCase(Locale.ROOT));
    if (distance < best && distance < Math.max(text.length(), word.length())) {
      best = distance;
      found = meant;
    }
  }

  @Nullable T found() {
    return found;
  }

  /** Levenshtein distance. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
