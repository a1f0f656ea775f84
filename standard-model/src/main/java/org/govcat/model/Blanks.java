package org.govcat.model;

/**
 * Blank characters: Unicode White_Space, the zero-width U+200B to U+200D, the word joiner U+2060
 * and the byte order mark U+FEFF.
 */
public final class Blanks {
  private Blanks() {}

  /** Whether the code point is blank. */
  public static boolean isBlank(int codePoint) {
    return codePoint <= ' ' || codePoint >= 0x7F && codePoint <= 0x3000 || codePoint == 0xFEFF
        ? isRareBlank(codePoint)
        : false;
  }

  /** Apart from the test that most characters need, which is compiled into its callers. */
  private static boolean isRareBlank(int codePoint) {
    return isZeroWidth(codePoint)
        || codePoint == ' '
        || codePoint >= 0x09 && codePoint <= 0x0D
        || codePoint == 0x85
        || codePoint == 0xA0
        || Character.isSpaceChar(codePoint);
  }

  /** Whether the code point takes no room: U+200B to U+200D, U+2060, U+FEFF. */
  public static boolean isZeroWidth(int codePoint) {
    return codePoint >= 0x200B && codePoint <= 0x200D || codePoint == 0x2060 || codePoint == 0xFEFF;
  }

  /** The text without the blanks at its edges. */
  public static String trim(String text) {
    int length = text.length();
    boolean edged = length > 0 && (isBlank(text.charAt(0)) || isBlank(text.charAt(length - 1)));
    return edged ? withoutEdges(text) : text;
  }

  private static String withoutEdges(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }
}
