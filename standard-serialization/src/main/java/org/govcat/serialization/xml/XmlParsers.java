package org.govcat.serialization.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.govcat.serialization.reading.ReadingLimits;

/** Makes parsers that open nothing outside a document and keep limits of their own. */
public final class XmlParsers {
  private XmlParsers() {}

  /**
   * A factory of parsers without document types and external entities.
   *
   * @param deepest most elements inside one another
   */
  public static XMLInputFactory2 factory(int deepest) {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory2.P_INTERN_NAMES, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, deepest);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ReadingLimits.MEMBERS);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, ReadingLimits.TEXT);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside a document is read");
        });
    return factory;
  }
}
