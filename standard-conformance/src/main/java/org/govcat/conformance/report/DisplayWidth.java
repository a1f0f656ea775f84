package org.govcat.conformance.report;

/** How wide a text stands on a console: Chinese characters take two columns. */
final class DisplayWidth {
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F900, 0x1F9FF, 0x20000,
    0x3FFFD
  };
  private static final String CUT = "…";

  private DisplayWidth() {}

  /** Columns that a text takes. */
  static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      width += of(character);
      i += Character.charCount(character);
    }
    return width;
  }

  private static int of(int character) {
    if (character < 0x1100) {
      return 1;
    }
    for (int i = 0; i < WIDE.length; i += 2) {
      if (character >= WIDE[i] && character <= WIDE[i + 1]) {
        return 2;
      }
    }
    return 1;
  }

  /** The text in at most so many columns, with a sign where something was cut. */
  static String cut(String text, int columns) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int next = width + of(character);
      if (next > columns - 1 && of(text.substring(i)) > columns - width) {
        return text.substring(0, i) + CUT;
      }
      width = next;
      i += Character.charCount(character);
    }
    return text;
  }
}
