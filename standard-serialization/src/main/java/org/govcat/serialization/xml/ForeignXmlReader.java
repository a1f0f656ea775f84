package org.govcat.serialization.xml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.govcat.model.CatalogHeader;
import org.govcat.serialization.CatalogFormat;
import org.govcat.serialization.SourceRecord;
import org.govcat.serialization.reading.LoggedReader;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingLog;
import org.govcat.serialization.source.SourceMapping;
import org.jspecify.annotations.Nullable;

/** Reads resources out of somebody else's document, in the names of a dialect. */
final class ForeignXmlReader extends LoggedReader {
  private final XmlInput input;
  private final XmlTokens tokens;
  private final XmlRecords records;
  private final List<String> layout;
  private final List<String> open = new ArrayList<>();
  private boolean ended;
  private long index;

  /**
   * A reader.
   *
   * @param layout the names of the elements from the root to a resource
   */
  ForeignXmlReader(XmlInput input, ReadingLog log, SourceMapping mapping, List<String> layout) {
    super(log);
    this.input = input;
    this.tokens = new XmlTokens(input);
    this.records = new XmlRecords(input, tokens, mapping);
    this.layout = List.copyOf(layout);
  }

  @Override
  public @Nullable CatalogHeader header() {
    return null;
  }

  @Override
  public @Nullable SourceRecord next() throws IOException {
    records.release();
    while (!ended) {
      SourceRecord record = null;
      try {
        record = step(tokens.next());
      } catch (BrokenXmlException broken) {
        log.incomplete(broken.finding());
        ended = true;
      }
      if (record != null) {
        log.readable();
        return record;
      }
      ended |= !ended && log.hopeless(input.place(tokens.offset(), null));
    }
    return null;
  }

  private @Nullable SourceRecord step(int token) throws IOException, BrokenXmlException {
    input.release(tokens.offset());
    if (token == XMLStreamConstants.START_ELEMENT) {
      open.add(tokens.reader().getLocalName());
      if (open.equals(layout)) {
        open.remove(open.size() - 1);
        return record();
      }
    } else if (token == XMLStreamConstants.END_ELEMENT) {
      open.remove(open.size() - 1);
    }
    ended = token == XMLStreamConstants.END_DOCUMENT;
    return null;
  }

  private @Nullable SourceRecord record() throws IOException {
    int around = tokens.depth() - 1;
    String pointer = "/" + index;
    try {
      try {
        return records.resource(index++, pointer);
      } catch (ReadingFault fault) {
        log.unreadable(ReadingLog.finding(fault, records.nodes().place(fault.offset(), pointer)));
        tokens.skipTo(around);
      }
    } catch (BrokenXmlException broken) {
      log.unreadable(broken.finding());
      ended = true;
    }
    return null;
  }

  @Override
  public CatalogFormat format() {
    return CatalogFormat.XML;
  }

  @Override
  public void close() throws IOException {
    ended = true;
    records.release();
    input.close();
  }
}
