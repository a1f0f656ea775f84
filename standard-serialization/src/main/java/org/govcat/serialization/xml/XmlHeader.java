package org.govcat.serialization.xml;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.codehaus.stax2.XMLStreamReader2;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.serialization.json.JsonText;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingLog;
import org.govcat.serialization.reading.ReadingRules;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a document says besides its resources: its header, and elements, attributes and text
 * around it that the model does not know, which become extensions of the header.
 */
final class XmlHeader {
  private final XmlRecords records;
  private final ReadingLog log;
  private final XmlExtras around = new XmlExtras();
  private @Nullable CatalogHeader stated;

  XmlHeader(XmlRecords records, ReadingLog log) {
    this.records = records;
    this.log = log;
  }

  /** The header with all that was gathered, or null when nothing was said. */
  @Nullable CatalogHeader header() {
    if (around.values().isEmpty()) {
      return stated;
    }
    CatalogHeader.Builder whole = CatalogHeader.builder();
    Map<String, ExtensionValue> unknown = new LinkedHashMap<>();
    Map<String, ExtensionValue> misshapen = Map.of();
    if (stated != null) {
      whole.from(stated);
      unknown.putAll(stated.extensions().values());
      misshapen = stated.extensions().misshapen();
    }
    around.values().forEach(unknown::putIfAbsent);
    return whole.extensions(Extensions.of(unknown, misshapen)).build();
  }

  /** Reads the header on which the tokens stand; what was read first stays. */
  void read(boolean late) throws IOException, BrokenXmlException, ReadingFault {
    String pointer = "/" + XmlNames.HEADER;
    CatalogHeader read = (CatalogHeader) records.group(CatalogHeader.GROUP, pointer);
    Location place = records.nodes().place(0, pointer);
    for (Finding finding : records.notes().findings()) {
      log.add(finding);
    }
    if (stated == null) {
      stated = read;
    } else {
      log.add(
          ReadingLog.finding(ReadingRules.DUPLICATE_MEMBER, place)
              .argument("name", XmlNames.HEADER)
              .argument("first", JsonText.of(stated))
              .argument("second", JsonText.of(read))
              .build());
    }
    if (late) {
      log.add(ReadingLog.finding(ReadingRules.LATE_HEADER, place).build());
    }
  }

  /** Keeps an element around the header. */
  void foreign(String name) throws IOException, BrokenXmlException, ReadingFault {
    ExtensionValue value = records.foreign("/" + name);
    around.addRepeatable(records.nodes().key(RecordNodes.ROOT), value);
  }

  /** Keeps the attributes of the root or of the list of resources. */
  void attributes(String owner, XMLStreamReader2 reader) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String space = reader.getAttributeNamespace(i);
      if (!space.equals(XmlNames.INSTANCE)) {
        String name = space.isEmpty() ? "" : "{" + space + "}";
        around.add(
            owner + "@" + name + reader.getAttributeLocalName(i),
            new ExtensionValue.Text(reader.getAttributeValue(i)));
      }
    }
  }
}
