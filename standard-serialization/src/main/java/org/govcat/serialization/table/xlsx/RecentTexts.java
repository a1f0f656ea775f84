package org.govcat.serialization.table.xlsx;

import org.govcat.serialization.workbook.XlsxText;
import org.jspecify.annotations.Nullable;

/**
 * Gives one object for a text that cells repeat, as long as it was seen lately: most cells of a
 * catalogue say what others said before them. Bounded; not thread-safe.
 */
final class RecentTexts {
  private static final int KEPT = 1024;
  private static final int LONGEST = 64;

  private final @Nullable String[] texts = new String[KEPT];

  /** What a cell says in which this is written. */
  String of(StringBuilder written) {
    if (written.length() > LONGEST) {
      return XlsxText.decoded(written.toString());
    }
    int hash = 0;
    for (int i = 0; i < written.length(); i++) {
      hash = 31 * hash + written.charAt(i);
    }
    int place = (hash ^ hash >>> 16) & KEPT - 1;
    String seen = texts[place];
    if (seen != null && seen.contentEquals(written)) {
      return seen;
    }
    String text = written.toString();
    String meant = XlsxText.decoded(text);
    if (meant == text) {
      texts[place] = text;
    }
    return meant;
  }
}
