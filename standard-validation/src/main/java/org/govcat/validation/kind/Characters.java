package org.govcat.validation.kind;

import org.govcat.model.Blanks;

/** Characters that make trouble in catalogues, and texts without them. */
final class Characters {
  private static final int WIDTH = 0xFEE0;

  private Characters() {}

  /**
   * No-break space, zero width, byte order mark, soft hyphen, direction marks, control characters.
   */
  private static boolean isInvisible(char c) {
    return c < 0x20 && !isLineBreak(c)
        || c >= 0x7F && c <= 0xA0
        || c == 0xAD
        || c == 0x061C
        || c == 0x180E
        || c >= 0x200B && c <= 0x200F
        || c >= 0x2028 && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c == 0xFEFF;
  }

  /**
   * The same where it stands: what shapes or directs Mongolian and Arabic letters (Uyghur, Kazakh)
   * is part of their spelling.
   */
  static boolean isInvisible(String text, int at) {
    char c = text.charAt(at);
    return isInvisible(c) && !(isShaping(c) && (isShaped(text, at - 1) || isShaped(text, at + 1)));
  }

  private static boolean isShaping(char c) {
    return c == 0x061C || c == 0x180E || c >= 0x200C && c <= 0x200F;
  }

  private static boolean isShaped(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return c >= 0x0600 && c <= 0x06FF
        || c >= 0x0750 && c <= 0x077F
        || c >= 0x1800 && c <= 0x18AF
        || c >= 0xFB50 && c <= 0xFDFF
        || c >= 0xFE70 && c <= 0xFEFC;
  }

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\t';
  }

  static boolean isFullWidth(char c) {
    return c >= 0xFF10 && c <= 0xFF19 || c >= 0xFF21 && c <= 0xFF3A || c >= 0xFF41 && c <= 0xFF5A;
  }

  static String withoutInvisible(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0xA0 || c == 0x2028 || c == 0x2029) {
        clean.append(' ');
      } else if (!isInvisible(text, i)) {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  /** The lines joined; a blank is put only between words that need one. */
  static String inOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLineBreak(c)) {
        line.append(c);
      } else if (!line.isEmpty() && isWord(line.charAt(line.length() - 1)) && startsWord(text, i)) {
        line.append(' ');
      }
    }
    return line.toString();
  }

  static String halfWidth(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      half.append(isFullWidth(c) ? (char) (c - WIDTH) : c);
    }
    return half.toString();
  }

  /** The text with half-width signs in full width and the other way round: ｜ for |. */
  static String otherWidth(String text) {
    StringBuilder other = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean half = c > ' ' && c < 0x7F;
      boolean full = c > 0xFF00 && c < 0xFF5F;
      other.append(half ? (char) (c + WIDTH) : full ? (char) (c - WIDTH) : c);
    }
    return other.toString();
  }

  /** The full-width letters and digits in a row from that place on. */
  static String fullWidthRun(String text, int from) {
    int to = from;
    while (to < text.length() && isFullWidth(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private static boolean startsWord(String text, int from) {
    int at = from;
    while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length() && isWord(text.charAt(at));
  }

  private static boolean isWord(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
