package org.govcat.serialization.json;

import java.io.IOException;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.reading.ByteWindow;
import org.govcat.serialization.reading.NotACatalogueReader;
import org.govcat.serialization.reading.ReadingLog;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.source.SourceMapping;
import org.jspecify.annotations.Nullable;

/** Opens a document with the reader that its content asks for. */
public final class JsonReaders {
  private JsonReaders() {}

  /** Opens a document, in the standard's own names when there is no mapping. */
  public static CatalogReader open(
      String inputName, ByteWindow window, @Nullable SourceMapping mapping) throws IOException {
    ReadingLog log = new ReadingLog(inputName);
    ContentSniffer.Content content = ContentSniffer.sniff(window);
    return switch (content.kind()) {
      case LINES -> new JsonLinesReader(window, log, mapping);
      case DOCUMENT -> new JsonDocumentReader(window, log, mapping);
      case ENCODED_OTHERWISE ->
          new NotACatalogueReader(
              window, log, finding(content, ReadingLog.finding(ReadingRules.ENCODING, start(log))));
      case NOT_A_CATALOGUE ->
          new NotACatalogueReader(
              window,
              log,
              finding(content, ReadingLog.finding(ReadingRules.NOT_A_CATALOGUE, start(log))));
    };
  }

  private static Finding finding(ContentSniffer.Content content, Finding.Builder finding) {
    String name = content.kind() == ContentSniffer.Kind.ENCODED_OTHERWISE ? "encoding" : "reason";
    String detail = content.detail();
    return detail == null ? finding.build() : finding.argument(name, detail).build();
  }

  private static Location start(ReadingLog log) {
    return Location.of(log.input(), 1, 1, null);
  }
}
