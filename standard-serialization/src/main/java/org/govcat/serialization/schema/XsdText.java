package org.govcat.serialization.schema;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XSD: indented elements with attributes. */
final class XsdText {
  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();

  XsdText() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Begins an element of XSD; attributes are names and values in turn, null ones left out. */
  XsdText open(String name, String... attributes) {
    start(name, attributes);
    out.append(">\n");
    open.push(name);
    return this;
  }

  /** An element of XSD that holds nothing. */
  XsdText empty(String name, String... attributes) {
    start(name, attributes);
    out.append("/>\n");
    return this;
  }

  private void start(String name, String... attributes) {
    out.append("  ".repeat(open.size())).append("<xs:").append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escaped(attributes[i + 1]);
        out.append('"');
      }
    }
  }

  /** Ends the innermost element. */
  XsdText close() {
    String name = open.pop();
    out.append("  ".repeat(open.size())).append("</xs:").append(name).append(">\n");
    return this;
  }

  /** Words for people, in both languages. */
  XsdText documentation(String zh, String en) {
    open("annotation");
    words("zh", zh);
    words("en", en);
    return close();
  }

  private void words(String language, String text) {
    start("documentation", "xml:lang", language);
    out.append('>');
    escaped(text);
    out.append("</xs:documentation>\n");
  }

  private void escaped(String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                  boolean shown = c > ' ' && c < 0x7F || c == ' ' || isShown(c);
                  out.append(shown ? Character.toString(c) : "&#x" + Integer.toHexString(c) + ";");
                }
              }
            });
  }

  private static boolean isShown(int c) {
    return c > 0xA0 && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
