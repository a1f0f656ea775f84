package org.govcat.serialization.reading;

import org.jspecify.annotations.Nullable;

/**
 * Gives one and the same string for the short texts that catalogues say again and again: codes,
 * words of code lists, names of bodies. That saves garbage, and whoever asks such a string for its
 * hash or compares it with itself has the answer at once. Bounded; not thread-safe.
 */
public final class CommonTexts {
  private static final int LONGEST = 24;
  private static final int BITS = 10;
  private static final int SHIFT = Integer.SIZE - BITS;
  private static final int SPREAD = 0x9E3779B9;

  private final @Nullable String[] known = new String[1 << BITS];

  /** The string of the first characters. */
  public String of(char[] chars, int length) {
    if (length > LONGEST) {
      return new String(chars, 0, length);
    }
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + chars[i];
    }
    int place = hash * SPREAD >>> SHIFT;
    String text = known[place];
    if (text == null || !isOf(text, chars, length)) {
      text = new String(chars, 0, length);
      known[place] = text;
    }
    return text;
  }

  private static boolean isOf(String text, char[] chars, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != chars[i]) {
        return false;
      }
    }
    return true;
  }
}
