package org.govcat.serialization.xml;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.govcat.model.ElementGroup;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes elements in memory, as other people's XML frameworks hold them, of what is written. */
public final class XmlElements {
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private XmlElements() {}

  /**
   * The element that a writer would write for the group.
   *
   * @param name name of the element
   */
  public static Element of(String name, ElementGroup group) {
    XmlText xml = new XmlText();
    xml.out().append("<root xmlns=\"").append(XmlNames.NAMESPACE).append("\">");
    xml.group(name, group);
    xml.out().append("</root>");
    return (Element) parse(xml.out().toString()).getFirstChild();
  }

  private static Element parse(String text) {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("what was written cannot be read", e);
    }
  }
}
