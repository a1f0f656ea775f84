package org.govcat.conformance.workbook;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/** Reads parts of a workbook as XML: no document type, nothing from outside. */
final class RawPart {
  private RawPart() {}

  /** A reader that knows where in the text each element begins and ends. */
  static XMLStreamReader2 parser(Reader text) throws IOException {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(XMLInputFactory2.P_PRESERVE_LOCATION, true);
    try {
      return (XMLStreamReader2) factory.createXMLStreamReader(text);
    } catch (XMLStreamException e) {
      throw new IOException("not well-formed", e);
    }
  }

  /** The prefix of the element that was begun last, with its colon; empty when it has none. */
  static String prefix(XMLStreamReader2 xml) {
    String given = xml.getPrefix();
    return given == null || given.isEmpty() ? "" : given + ":";
  }

  static Reader text(InputStream bytes) {
    return new InputStreamReader(bytes, StandardCharsets.UTF_8);
  }
}
