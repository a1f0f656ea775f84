package org.govcat.validation.kind;

import org.jspecify.annotations.Nullable;

/**
 * Remembers of short texts which checks have to see them again: catalogues say the same words again
 * and again, and most checks look at nothing but the text. Bounded; not thread-safe.
 */
final class TextMemo {
  /** As many checks as one answer can tell apart. */
  static final int MOST_CHECKS = Long.SIZE - 1;

  /** Says that all checks have to see the text. */
  static final long UNKNOWN = -1;

  private static final int LONGEST = 32;
  private static final int BITS = 11;
  private static final int SHIFT = Integer.SIZE - BITS;
  private static final int SPREAD = 0x9E3779B9;

  private record Answer(Stop stop, String text, long open) {}

  private final @Nullable Answer[] answers = new Answer[1 << BITS];

  /** The checks that have to see the text at a stop again, one bit each by their number there. */
  long open(Stop stop, String text) {
    if (text.length() > LONGEST) {
      return UNKNOWN;
    }
    Answer known = answers[place(stop, text)];
    return known != null && known.stop() == stop && known.text().equals(text)
        ? known.open()
        : UNKNOWN;
  }

  void remember(Stop stop, String text, long open) {
    if (text.length() <= LONGEST) {
      answers[place(stop, text)] = new Answer(stop, text, open);
    }
  }

  private static int place(Stop stop, String text) {
    return (31 * stop.hashCode() + text.hashCode()) * SPREAD >>> SHIFT;
  }
}
