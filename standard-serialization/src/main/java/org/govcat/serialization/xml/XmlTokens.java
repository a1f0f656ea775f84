package org.govcat.serialization.xml;

import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.exc.WstxUnexpectedCharException;
import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.dom.DOMSource;
import org.codehaus.stax2.XMLStreamReader2;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingLimits;
import org.govcat.serialization.reading.ReadingLog;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.reading.TextBuffer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The tokens of a document. Woodstox is made by its class, so that nothing on the class path or in
 * the environment chooses another parser; it resolves no entity and reads no document type.
 */
final class XmlTokens {
  private static final int DEEPEST = 100_000;

  private final XmlInput input;
  private @Nullable XMLStreamReader2 open;
  private int depth;

  XmlTokens(XmlInput input) {
    this.input = input;
  }

  /** The tokens of what stands in memory already; places in it are not known. */
  static XmlTokens of(XmlInput input, Element element) {
    XmlTokens tokens = new XmlTokens(input);
    try {
      DOMSource source = new DOMSource(element);
      tokens.open = (XMLStreamReader2) XmlParsers.factory(DEEPEST).createXMLStreamReader(source);
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("cannot be read: " + element.getNodeName(), e);
    }
    return tokens;
  }

  /** Goes to the next token; one of {@link XMLStreamConstants}. */
  int next() throws IOException, BrokenXmlException {
    try {
      input.nextToken();
      if (open == null) {
        open = (XMLStreamReader2) XmlParsers.factory(DEEPEST).createXMLStreamReader(input);
      }
      int token = open.next();
      switch (token) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD -> throw broken(ReadingRules.DOCUMENT_TYPE);
        case XMLStreamConstants.ENTITY_REFERENCE -> throw broken(ReadingRules.ENTITY);
        default -> {}
      }
      return token;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** The open document, for what stands in its token. */
  XMLStreamReader2 reader() {
    if (open == null) {
      throw new IllegalStateException("no token has been read");
    }
    return open;
  }

  /** Appends the text on which the tokens stand, or the piece of it that is there. */
  void appendText(TextBuffer text) throws IOException, BrokenXmlException {
    try {
      XMLStreamReader2 reader = reader();
      int length = reader.getTextLength();
      text.append(reader.getTextCharacters(), reader.getTextStart(), length);
    } catch (WstxLazyException e) {
      throw broken((XMLStreamException) e.getCause());
    }
  }

  /** How many elements are open. */
  int depth() {
    return depth;
  }

  /** Where the token begins. */
  long offset() {
    return reader().getLocationInfo().getStartingCharOffset();
  }

  /** Walks on until so many elements are open. */
  void skipTo(int wanted) throws IOException, BrokenXmlException {
    while (depth > wanted) {
      int token = next();
      if (token == XMLStreamConstants.CHARACTERS || token == XMLStreamConstants.CDATA) {
        input.release(offset());
        pass();
      }
    }
  }

  /** Takes in a piece of text, so that a long one is not one token. */
  private void pass() throws IOException, BrokenXmlException {
    try {
      reader().getTextLength();
    } catch (WstxLazyException e) {
      throw broken((XMLStreamException) e.getCause());
    }
  }

  BrokenXmlException broken(String reason) {
    return new BrokenXmlException(
        ReadingLog.finding(ReadingRules.MALFORMED, reason, input.place(offset(), null)));
  }

  private BrokenXmlException broken(XMLStreamException fault) throws IOException {
    Throwable cause = fault.getCause() == null ? fault.getNestedException() : fault.getCause();
    if (cause instanceof XmlInput.UnreadableException unreadable) {
      return new BrokenXmlException(unreadable(unreadable));
    }
    if (cause instanceof IOException e) {
      throw e;
    }
    javax.xml.stream.Location at = fault.getLocation();
    Location place =
        at == null
            ? input.end()
            : Location.of(
                input.name(), at.getLineNumber(), Math.max(1, at.getColumnNumber()), null);
    String text = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
    if (text.contains(" limit (") && text.contains(" exceeded")) {
      return new BrokenXmlException(ReadingLog.finding(limit(text), tokenPlace()));
    }
    String reason =
        fault instanceof WstxEOFException
            ? ReadingRules.UNEXPECTED_END
            : fault instanceof WstxUnexpectedCharException
                ? ReadingRules.UNEXPECTED_CHARACTER
                : text.startsWith("undeclared general entity")
                    ? ReadingRules.ENTITY
                    : ReadingRules.NOT_WELL_FORMED;
    return new BrokenXmlException(ReadingLog.finding(ReadingRules.MALFORMED, reason, place));
  }

  /** Which of the parser's limits was passed; it says so in words alone. */
  private static ReadingFault limit(String text) {
    if (text.startsWith("attribute limit")) {
      return ReadingFault.limit(ReadingRules.MEMBERS, ReadingLimits.MEMBERS, 0);
    }
    return text.contains("depth")
        ? ReadingFault.limit(ReadingRules.DEPTH, DEEPEST, 0)
        : ReadingFault.limit(ReadingRules.TEXT_LENGTH, ReadingLimits.TEXT, 0);
  }

  private Location tokenPlace() {
    return open == null ? input.end() : input.place(offset(), null);
  }

  private Finding unreadable(XmlInput.UnreadableException fault) {
    String encoding = fault.encoding();
    if (encoding == null) {
      return ReadingLog.finding(
          ReadingFault.limit(ReadingRules.TOKEN_LENGTH, XmlInput.TOKEN, 0), tokenPlace());
    }
    Finding.Builder finding = ReadingLog.finding(ReadingRules.ENCODING, input.end());
    return encoding.isEmpty() ? finding.build() : finding.argument("encoding", encoding).build();
  }
}
