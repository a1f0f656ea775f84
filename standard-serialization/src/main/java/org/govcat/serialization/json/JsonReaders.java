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
    return open(inputName, window, mapping, null);
  }

  /**
   * Opens a document.
   *
   * @param otherwise asked for a reader of what is no JSON but some other text, or null
   */
  public static CatalogReader open(
      String inputName,
      ByteWindow window,
      @Nullable SourceMapping mapping,
      @Nullable OtherText otherwise)
      throws IOException {
    ReadingLog log = new ReadingLog(inputName);
    ContentSniffer.Content content = ContentSniffer.sniff(window);
    if (otherwise != null && isOtherText(content)) {
      CatalogReader other = otherwise.open();
      if (other != null) {
        return other;
      }
    }
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

  private static boolean isOtherText(ContentSniffer.Content content) {
    String detail = content.detail();
    return content.kind() == ContentSniffer.Kind.ENCODED_OTHERWISE
        || content.kind() == ContentSniffer.Kind.NOT_A_CATALOGUE
            && detail != null
            && (ForeignContent.isText(detail) || detail.equals(ForeignContent.BINARY));
  }

  /** Whether the document is JSON or JSON Lines. */
  public static boolean isJson(ByteWindow window) throws IOException {
    ContentSniffer.Kind kind = ContentSniffer.sniff(window).kind();
    return kind == ContentSniffer.Kind.LINES || kind == ContentSniffer.Kind.DOCUMENT;
  }

  /** Opens a text that is no JSON. */
  @FunctionalInterface
  public interface OtherText {
    /** The reader, or null when the text is nothing known. */
    @Nullable CatalogReader open() throws IOException;
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
