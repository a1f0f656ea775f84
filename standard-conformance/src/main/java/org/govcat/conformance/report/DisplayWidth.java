package org.govcat.conformance.report;

/**
 * How wide a text stands on a console: Chinese characters take two columns. Characters that would
 * act on the console or hide are shown by their number, so that a catalogue cannot write over a
 * report.
 */
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

  /** The text on one line, without characters that act on a console or cannot be seen. */
  static String visible(String text) {
    StringBuilder visible = null;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int length = Character.charCount(character);
      if (isHidden(character)) {
        if (visible == null) {
          visible = new StringBuilder(text.length() + 16).append(text, 0, i);
        }
        visible.append("<U+").append(hex(character)).append('>');
      } else if (visible != null) {
        visible.appendCodePoint(character);
      }
      i += length;
    }
    return visible == null ? text : visible.toString();
  }

  private static boolean isHidden(int character) {
    if (character >= 0x20 && character < 0x7F) {
      return false;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      case Character.SPACE_SEPARATOR -> character != 0x3000;
      default -> false;
    };
  }

  private static String hex(int character) {
    String digits = Integer.toHexString(character).toUpperCase(java.util.Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
