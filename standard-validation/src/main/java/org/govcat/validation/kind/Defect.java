package org.govcat.validation.kind;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.govcat.model.Blanks;
import org.jspecify.annotations.Nullable;

/** The kinds of typing and copying defects in a text, and how each is found. */
enum Defect {
  /** A blank at an edge. */
  EDGE_BLANK("edge-blank") {
    @Override
    @Nullable Found find(String text) {
      String trimmed = Blanks.trim(text);
      int at = Blanks.isBlank(text.charAt(0)) ? 0 : trimmed.length();
      return trimmed.length() == text.length() ? null : Found.character(at, trimmed);
    }
  },
  /** A character that nobody sees, between others. */
  INVISIBLE_CHARACTER("invisible-character") {
    @Override
    @Nullable Found find(String text) {
      return firstInside(text, Characters::isInvisible, Characters::withoutInvisible);
    }
  },
  /** A line break or tab in a text of one line. */
  LINE_BREAK("line-break") {
    @Override
    @Nullable Found find(String text) {
      return firstInside(
          text, (given, at) -> Characters.isLineBreak(given.charAt(at)), Characters::inOneLine);
    }
  },
  /** A full-width letter or digit; full-width punctuation is right. */
  FULL_WIDTH("full-width") {
    @Override
    @Nullable Found find(String text) {
      Found found =
          firstInside(
              text, (given, at) -> Characters.isFullWidth(given.charAt(at)), Characters::halfWidth);
      return found == null ? null : found.quoting(Characters.fullWidthRun(text, found.at()));
    }
  },
  /** Markup that was copied along. */
  MARKUP("markup") {
    @Override
    @Nullable Found find(String text) {
      int at = Markup.find(text, 0);
      return at < 0
          ? null
          : new Found(at, false, Markup.at(text, at), Blanks.trim(Markup.stripped(text)));
    }
  };

  /**
   * A defect in a text.
   *
   * @param at where it begins
   * @param named whether its character is told by number, because it cannot be seen
   * @param what what to show of it otherwise
   * @param suggestion the text without it
   */
  record Found(int at, boolean named, @Nullable String what, String suggestion) {
    static Found character(int at, String suggestion) {
      return new Found(at, true, null, suggestion);
    }

    Found quoting(String run) {
      return new Found(at, false, run, suggestion);
    }
  }

  /** Whether a character of a text is one of those looked for. */
  interface Test {
    boolean test(String text, int at);
  }

  /** A text made better. */
  interface Repair {
    String repair(String text);
  }

  private final String id;

  Defect(String id) {
    this.id = id;
  }

  /** The first place of the defect in a text that is not blank, or null. */
  abstract @Nullable Found find(String text);

  static Defect of(String id) {
    return Arrays.stream(values())
        .filter(defect -> defect.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no text defect "
                        + id
                        + "; known: "
                        + Arrays.stream(values())
                            .map(d -> d.id)
                            .collect(Collectors.joining(", "))));
  }

  private static @Nullable Found firstInside(String text, Test test, Repair repair) {
    int from = 0;
    int to = text.length();
    while (from < to && Blanks.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Blanks.isBlank(text.charAt(to - 1))) {
      to--;
    }
    for (int i = from; i < to; i++) {
      if (test.test(text, i)) {
        return Found.character(i, repair.repair(text.substring(from, to)));
      }
    }
    return null;
  }
}
