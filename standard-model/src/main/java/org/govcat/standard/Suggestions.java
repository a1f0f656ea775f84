package org.govcat.standard;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** "Did you mean": the known word nearest to one that is not known. Stateless and thread-safe. */
public final class Suggestions {
  private static final int LONGEST_WORD = 64;
  private static final String OF = " of ";
  private static final int FEW = 8;
  private static final int SOME = 16;

  private Suggestions() {}

  /**
   * The nearest of the words by edit distance (a letter more, less, other, or two swapped), case
   * ignored; null when none is near: a third of the letters may differ, one at least. Of several
   * equally near words it is the first.
   */
  public static @Nullable String nearest(String word, Collection<String> words) {
    if (word.length() > LONGEST_WORD) {
      return null;
    }
    String wanted = word.toLowerCase(Locale.ROOT);
    int bound = wanted.length() < 2 ? 0 : Math.max(1, wanted.length() / 3);
    String best = null;
    for (String candidate : words) {
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), bound);
      if (distance <= bound) {
        best = candidate;
        bound = distance - 1;
      }
    }
    return best;
  }

  /** What a message says about a word that is not known, in English. */
  static String unknown(String what, String word, Collection<String> words) {
    return unknownWord(what, word, words).en();
  }

  /** What a problem says about a word that is not known. */
  static LocalizedText unknownWord(String what, String word, Collection<String> words) {
    int of = what.indexOf(OF);
    LocalizedText text =
        of < 0
            ? ProblemText.of("unknown", ProblemText.phrase(what), word)
            : ProblemText.of(
                "unknown-of",
                ProblemText.phrase(what.substring(0, of)),
                word,
                ProblemText.phrase(what.substring(of + OF.length())));
    String near = nearest(word, words);
    text = near == null ? text : ProblemText.of("unknown-near", text, near);
    if (words.isEmpty() || words.size() > (near == null ? SOME : FEW)) {
      return text;
    }
    String known = String.join(", ", words);
    return near == null
        ? ProblemText.of("unknown-expected", text, known)
        : ProblemText.of("unknown-near-expected", text, known);
  }

  /** A problem with a word that may be a known one misspelt, and then asks for that. */
  static LocalizedText near(LocalizedText text, String word, Collection<String> words) {
    String near = words.contains(word) ? null : nearest(word, words);
    return near == null ? text : ProblemText.of("unknown-near", text, near);
  }

  /** The edit distance, or more than the bound as soon as it cannot be less. */
  private static int distance(String left, String right, int bound) {
    if (Math.abs(left.length() - right.length()) > bound) {
      return bound + 1;
    }
    int[] before = new int[right.length() + 1];
    int[] last = new int[right.length() + 1];
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= right.length(); j++) {
        int other = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(last[j - 1] + other, 1 + Math.min(last[j], row[j - 1]));
        if (swapped(left, i, right, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > bound) {
        return bound + 1;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[right.length()];
  }

  private static boolean swapped(String left, int i, String right, int j) {
    return i > 1
        && j > 1
        && left.charAt(i - 1) == right.charAt(j - 2)
        && left.charAt(i - 2) == right.charAt(j - 1);
  }
}
