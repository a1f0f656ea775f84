package org.govcat.conformance.texts;

import java.io.IOException;

/**
 * Writes elements, attributes and texts of XML and HTML. Whatever stands in a text stays a text:
 * signs of markup are escaped, and what cannot be seen or acts on the lines around it is shown by
 * its number.
 */
public final class MarkupWriter {
  private final Appendable out;

  /** Writes to that place. */
  public MarkupWriter(Appendable out) {
    this.out = out;
  }

  /** An opening tag with names and values of attributes in turn; texts are escaped. */
  public MarkupWriter open(String element, String... attributes) throws IOException {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals("class") && attributes[i + 1].isEmpty()) {
        continue;
      }
      out.append(' ').append(attributes[i]).append("=\"");
      escape(VisibleText.line(attributes[i + 1]));
      out.append('"');
    }
    out.append('>');
    return this;
  }

  /** A closing tag. */
  public MarkupWriter close(String element) throws IOException {
    out.append("</").append(element).append('>');
    return this;
  }

  /** A text, which may have several lines. */
  public MarkupWriter text(String text) throws IOException {
    escape(text.indexOf('\n') < 0 ? VisibleText.line(text) : VisibleText.lines(text));
    return this;
  }

  /** An element with nothing but a text. */
  public MarkupWriter element(String element, String text, String... attributes)
      throws IOException {
    return open(element, attributes).text(text).close(element);
  }

  /** Markup of our own, as it is. */
  public MarkupWriter raw(String markup) throws IOException {
    out.append(markup);
    return this;
  }

  private void escape(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
