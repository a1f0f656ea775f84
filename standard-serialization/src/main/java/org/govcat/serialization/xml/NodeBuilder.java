package org.govcat.serialization.xml;

import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import org.codehaus.stax2.XMLStreamReader2;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingLimits;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.reading.TextBuffer;

/** Reads one element and all it holds into its nodes, within the limits. */
final class NodeBuilder {
  /** Groups and lists, what gathers extensions, and the text in the innermost. */
  private static final int DEPTH = ReadingLimits.DEPTH + 2;

  private final XmlTokens tokens;
  private final RecordNodes nodes;
  private final TextBuffer text = new TextBuffer();
  private int[] open = new int[16];
  private int depth;
  private long base;

  NodeBuilder(XmlTokens tokens, RecordNodes nodes) {
    this.tokens = tokens;
    this.nodes = nodes;
  }

  /**
   * Reads the element on which the tokens stand; afterwards they stand on its end.
   *
   * @throws ReadingFault when it passes a limit; the rest of it has not been read
   */
  void read() throws IOException, BrokenXmlException, ReadingFault {
    base = tokens.offset();
    nodes.open(base);
    depth = 0;
    text.clear();
    open();
    while (depth > 0) {
      switch (tokens.next()) {
        case XMLStreamConstants.START_ELEMENT -> element();
        case XMLStreamConstants.END_ELEMENT -> close();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text();
        default -> {}
      }
    }
  }

  private int offset() {
    return (int) (tokens.offset() - base);
  }

  private void element() throws IOException, BrokenXmlException, ReadingFault {
    XMLStreamReader2 reader = tokens.reader();
    if (reader.getLocalName().equals(XmlNames.ESCAPE)
        && reader.getNamespaceURI().equals(XmlNames.NAMESPACE)) {
      escape(reader);
      return;
    }
    beside(nodes, open[depth - 1]);
    open();
  }

  private void open() throws ReadingFault {
    XMLStreamReader2 reader = tokens.reader();
    long offset = tokens.offset();
    int at = (int) Math.min(offset - base, Integer.MAX_VALUE);
    limit(at > ReadingLimits.RECORD_BYTES, ReadingRules.RECORD_SIZE, ReadingLimits.RECORD_BYTES, 0);
    limit(depth == DEPTH, ReadingRules.DEPTH, ReadingLimits.DEPTH, at);
    String name = name(reader.getLocalName(), at);
    int node = nodes.addElement(name, reader.getNamespaceURI(), offset);
    int attributes = reader.getAttributeCount();
    for (int i = 0; i < attributes; i++) {
      nodes.addAttribute(
          node,
          name(reader.getAttributeLocalName(i), at),
          reader.getAttributeNamespace(i),
          reader.getAttributeValue(i));
    }
    limit(nodes.size() > ReadingLimits.ELEMENTS, ReadingRules.ELEMENTS, ReadingLimits.ELEMENTS, at);
    if (depth == open.length) {
      open = Arrays.copyOf(open, 2 * depth);
    }
    open[depth++] = node;
  }

  private static String name(String name, int offset) throws ReadingFault {
    limit(name.length() > ReadingLimits.NAME, ReadingRules.NAME_LENGTH, ReadingLimits.NAME, offset);
    return name;
  }

  private static void limit(boolean passed, String reason, int limit, int offset)
      throws ReadingFault {
    if (passed) {
      throw ReadingFault.limit(reason, limit, offset);
    }
  }

  private void close() {
    int node = open[--depth];
    nodes.close(node);
    if (nodes.hasElements(node)) {
      beside(nodes, node);
    } else {
      nodes.addText(node, text.take());
    }
  }

  /** Text beside elements is kept unless it is the blanks between them. */
  private void beside(RecordNodes to, int node) {
    if (text.isSpace()) {
      text.clear();
    } else {
      to.addText(node, text.take());
    }
  }

  private void text() throws IOException, BrokenXmlException, ReadingFault {
    int at = offset();
    tokens.appendText(text);
    limit(text.length() > ReadingLimits.TEXT, ReadingRules.TEXT_LENGTH, ReadingLimits.TEXT, at);
    limit(at > ReadingLimits.RECORD_BYTES, ReadingRules.RECORD_SIZE, ReadingLimits.RECORD_BYTES, 0);
  }

  private void escape(XMLStreamReader2 reader)
      throws IOException, BrokenXmlException, ReadingFault {
    String code = reader.getAttributeValue("", XmlNames.CODE);
    int at = offset();
    if (reader.getAttributeCount() != 1 || code == null || !code.matches("[0-9A-Fa-f]{4}")) {
      throw ReadingFault.malformed(ReadingRules.BAD_ESCAPE_ELEMENT, at);
    }
    int token = tokens.next();
    while (token == XMLStreamConstants.COMMENT
        || token == XMLStreamConstants.PROCESSING_INSTRUCTION) {
      token = tokens.next();
    }
    if (token != XMLStreamConstants.END_ELEMENT) {
      throw ReadingFault.malformed(ReadingRules.BAD_ESCAPE_ELEMENT, at);
    }
    text.append((char) Integer.parseInt(code, 16));
  }
}
