package org.govcat.serialization.jaxb;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogWriter;
import org.govcat.serialization.CatalogWriters;

/** What a document says, whatever its prefixes and the blanks between resources. */
final class XmlEvents {
  private XmlEvents() {}

  static String written(CatalogHeader header, List<InformationResource> resources)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CatalogWriter writer = CatalogWriters.xml(bytes)) {
      writer.header(header);
      for (InformationResource resource : resources) {
        writer.write(resource);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  static List<String> of(String document) throws XMLStreamException {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty("javax.xml.stream.isCoalescing", true);
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(document));
    List<String> events = new ArrayList<>();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT ->
            events.add("<" + reader.getName() + attributes(reader));
        case XMLStreamConstants.END_ELEMENT -> events.add(">");
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
          if (!reader.getText().equals("\n")) {
            events.add(reader.getText());
          }
        }
        default -> {}
      }
    }
    return events;
  }

  private static Set<String> attributes(XMLStreamReader reader) {
    Set<String> attributes = new TreeSet<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.add(reader.getAttributeName(i) + "=" + reader.getAttributeValue(i));
    }
    return attributes;
  }
}
