package org.govcat.serialization.xml;

/**
 * Writes characters so that every reader of XML 1.0 gives back the same ones. Units that XML cannot
 * carry become {@code <escape code="0001"/>}; a carriage return and controls become references.
 */
final class XmlCharacters {
  private final StringBuilder out;
  private int behindTag;

  XmlCharacters(StringBuilder out) {
    this.out = out;
  }

  /**
   * Whether the text needs no escape elements, and no references either: not every tool writes a
   * line break in an attribute so that it is read again.
   */
  static boolean fitsAttribute(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isPair(text, i)) {
        i++;
      } else if (!isCarried(text.charAt(i)) || text.charAt(i) < ' ') {
        return false;
      }
    }
    return true;
  }

  void text(String text) {
    write(text, false);
  }

  /** Writes a text that {@link #fitsAttribute}. */
  void attribute(String text) {
    write(text, true);
  }

  private void write(String text, boolean attribute) {
    int plainFrom = 0;
    int length = text.length();
    behindTag = out.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (isPlain(c, attribute)) {
        continue;
      }
      if (isPair(text, i)) {
        i++;
        continue;
      }
      out.append(text, plainFrom, i);
      special(c);
      plainFrom = i + 1;
    }
    out.append(text, plainFrom, length);
  }

  private static boolean isPlain(char c, boolean attribute) {
    if (c >= 0x2028) {
      return c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && c < 0xFFFE;
    }
    if (c < ' ') {
      return !attribute && (c == '\n' || c == '\t');
    }
    return c != '<' && c != '&' && c != '>' && (c < 0x7F || c > 0x9F) && !(attribute && c == '"');
  }

  private void special(char c) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append("&quot;");
      default -> {
        if (isCarried(c)) {
          out.append("&#").append((int) c).append(';');
        } else {
          escape(c);
        }
      }
    }
  }

  /** Blanks alone before an escape element are escaped too: other tools drop blanks there. */
  private void escape(char c) {
    String blanks = out.substring(behindTag).replace("&#13;", "\r");
    if (!blanks.isEmpty() && blanks.chars().allMatch(b -> " \t\n\r".indexOf(b) >= 0)) {
      out.setLength(behindTag);
      blanks.chars().forEach(b -> escapeElement((char) b));
    }
    escapeElement(c);
    behindTag = out.length();
  }

  private void escapeElement(char c) {
    out.append('<').append(XmlNames.ESCAPE).append(' ').append(XmlNames.CODE).append("=\"");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(Character.toUpperCase(Character.forDigit(c >> shift & 0xf, 16)));
    }
    out.append("\"/>");
  }

  private static boolean isCarried(char c) {
    return c >= ' ' ? !Character.isSurrogate(c) && c < 0xFFFE : c == '\t' || c == '\n' || c == '\r';
  }

  private static boolean isPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }
}
