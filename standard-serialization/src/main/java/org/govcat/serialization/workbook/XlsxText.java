package org.govcat.serialization.workbook;

/** How workbooks spell characters that XML cannot carry: {@code _x0001_} (ST_Xstring). */
public final class XlsxText {
  private static final int ESCAPE = 7;
  private static final int HEX = 16;

  private XlsxText() {}

  /** The text that is meant. */
  public static String decoded(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (; at >= 0; at = text.indexOf("_x", at)) {
      int unit = escaped(text, at);
      if (unit < 0) {
        at++;
      } else {
        out.append(text, from, at).append((char) unit);
        at += ESCAPE;
        from = at;
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  private static int escaped(String text, int at) {
    if (at + ESCAPE > text.length() || text.charAt(at + ESCAPE - 1) != '_') {
      return -1;
    }
    int unit = 0;
    for (int i = at + 2; i < at + ESCAPE - 1; i++) {
      int digit = Character.digit(text.charAt(i), HEX);
      if (digit < 0 || text.charAt(i) > 'f') {
        return -1;
      }
      unit = unit * HEX + digit;
    }
    return unit;
  }

  /** Appends a text as content of an element. */
  static void append(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else if (c == '_' && escaped(text, i) >= 0 && text.startsWith("_x", i)) {
        out.append("_x005F_");
      } else if (isPlain(c)) {
        escape(out, c);
      } else {
        out.append("_x");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(Character.toUpperCase(Character.forDigit(c >> shift & 0xf, HEX)));
        }
        out.append('_');
      }
    }
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE' && c != '\u007f'
        || c == '\n'
        || c == '\t';
  }

  private static void escape(StringBuilder out, char c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.append(c);
    }
  }
}
