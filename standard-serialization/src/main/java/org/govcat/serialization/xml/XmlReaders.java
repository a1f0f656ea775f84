package org.govcat.serialization.xml;

import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.reading.ByteWindow;
import org.govcat.serialization.reading.NotACatalogueReader;
import org.govcat.serialization.reading.ReadingLog;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.source.SourceMapping;
import org.jspecify.annotations.Nullable;

/** Opens XML documents. */
public final class XmlReaders {
  private XmlReaders() {}

  /** Opens a document that was recognised; dialects are for JSON alone. */
  public static CatalogReader open(
      String inputName, ByteWindow window, XmlContent content, @Nullable SourceMapping mapping) {
    ReadingLog log = new ReadingLog(inputName);
    Location start = Location.of(inputName, 1, 1, null);
    if (content.otherwise() != null) {
      Finding encoding =
          ReadingLog.finding(ReadingRules.ENCODING, start)
              .argument("encoding", content.otherwise())
              .build();
      return new NotACatalogueReader(window, log, encoding);
    }
    if (mapping != null) {
      return new NotACatalogueReader(
          window,
          log,
          ReadingLog.finding(ReadingRules.NOT_A_CATALOGUE, ReadingRules.XML_WITH_DIALECT, start));
    }
    return new XmlDocumentReader(window, log, content);
  }
}
