package org.govcat.serialization.xml;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import org.codehaus.stax2.XMLStreamReader2;
import org.govcat.model.CatalogHeader;
import org.govcat.serialization.CatalogFormat;
import org.govcat.serialization.SourceRecord;
import org.govcat.serialization.reading.LoggedReader;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingLog;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.reading.TextBuffer;
import org.govcat.serialization.source.SourceMapping;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Reads an XML document: a catalogue with header and resources, or one resource. Where the document
 * breaks, reading ends; all before it was given out.
 */
final class XmlDocumentReader extends LoggedReader {
  private enum State {
    OUTSIDE,
    IN_CATALOG,
    IN_LIST,
    ENDED
  }

  private final XmlInput input;
  private final XmlTokens tokens;
  private final XmlRecords records;
  private final XmlHeader header;
  private final TextBuffer stray = new TextBuffer();
  private State state = State.OUTSIDE;
  private boolean foreign;
  private boolean listMet;
  private boolean textMet;
  private long listIndex;
  private long index;

  /** Reads a document in the names of a dialect, or of the standard when that is null. */
  XmlDocumentReader(XmlInput input, ReadingLog log, @Nullable SourceMapping mapping) {
    this(input, log, null, mapping);
  }

  /** Reads an element in memory. */
  XmlDocumentReader(XmlInput input, ReadingLog log, Element element) {
    this(input, log, element, null);
  }

  private XmlDocumentReader(
      XmlInput input, ReadingLog log, @Nullable Element element, @Nullable SourceMapping mapping) {
    super(log);
    this.input = input;
    this.tokens = element == null ? new XmlTokens(input) : XmlTokens.of(input, element);
    this.records = new XmlRecords(input, tokens, mapping);
    this.header = new XmlHeader(records, log);
  }

  @Override
  public @Nullable CatalogHeader header() {
    return header.header();
  }

  @Override
  public @Nullable SourceRecord next() throws IOException {
    records.release();
    while (state != State.ENDED) {
      SourceRecord record = null;
      try {
        record = step(tokens.next());
      } catch (BrokenXmlException broken) {
        log.incomplete(broken.finding());
        state = State.ENDED;
      }
      if (record != null) {
        log.readable();
        return record;
      }
      if (state != State.ENDED && log.hopeless(input.place(tokens.offset(), null))) {
        state = State.ENDED;
      }
    }
    return null;
  }

  private @Nullable SourceRecord step(int token) throws IOException, BrokenXmlException {
    input.release(tokens.offset());
    switch (token) {
      case XMLStreamConstants.START_ELEMENT -> {
        textMet = false;
        return switch (state) {
          case OUTSIDE -> root();
          case IN_CATALOG -> member();
          default -> listMember();
        };
      }
      case XMLStreamConstants.END_ELEMENT -> {
        textMet = false;
        state = state == State.IN_LIST ? State.IN_CATALOG : State.OUTSIDE;
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> strayText();
      case XMLStreamConstants.END_DOCUMENT -> state = State.ENDED;
      default -> {}
    }
    return null;
  }

  private boolean is(String name) {
    XMLStreamReader2 reader = tokens.reader();
    return reader.getLocalName().equals(name)
        && XmlNames.NAMESPACE.equals(reader.getNamespaceURI());
  }

  private @Nullable SourceRecord root() throws IOException, BrokenXmlException {
    if (is(XmlNames.RESOURCE)) {
      return record("");
    }
    if (!is(XmlNames.CATALOG)) {
      log.incomplete(
          ReadingLog.finding(
              ReadingRules.NOT_A_CATALOGUE,
              ReadingRules.OTHER_XML,
              input.place(tokens.offset(), null)));
      foreign = true;
      state = State.ENDED;
      return null;
    }
    header.attributes("", tokens.reader());
    state = State.IN_CATALOG;
    return null;
  }

  private @Nullable SourceRecord member() throws IOException, BrokenXmlException {
    if (is(XmlNames.RESOURCES)) {
      if (listMet) {
        log.add(
            ReadingLog.finding(
                    ReadingRules.DUPLICATE_MEMBER,
                    input.place(tokens.offset(), "/" + XmlNames.RESOURCES))
                .argument("name", XmlNames.RESOURCES)
                .build());
      }
      header.attributes(XmlNames.RESOURCES, tokens.reader());
      listMet = true;
      listIndex = 0;
      state = State.IN_LIST;
      return null;
    }
    int around = tokens.depth() - 1;
    String name = tokens.reader().getLocalName();
    try {
      if (is(XmlNames.HEADER)) {
        header.read(index > 0);
      } else {
        header.foreign(name);
      }
    } catch (ReadingFault fault) {
      log.incomplete(ReadingLog.finding(fault, records.nodes().place(fault.offset(), "/" + name)));
      tokens.skipTo(around);
    }
    return null;
  }

  private @Nullable SourceRecord listMember() throws IOException, BrokenXmlException {
    String pointer = "/" + XmlNames.RESOURCES + "/" + listIndex++;
    if (is(XmlNames.RESOURCE)) {
      return record(pointer);
    }
    index++;
    unexpected(pointer);
    tokens.skipTo(tokens.depth() - 1);
    return null;
  }

  private void unexpected(String pointer) {
    log.unreadable(
        ReadingLog.finding(
            ReadingRules.MALFORMED,
            ReadingRules.NOT_A_RESOURCE,
            input.place(tokens.offset(), pointer)));
  }

  /** Text between resources is told once where it begins; blanks say nothing. */
  private void strayText() throws IOException, BrokenXmlException {
    tokens.appendText(stray);
    boolean blank = stray.take().isBlank();
    if (state == State.OUTSIDE || textMet || blank) {
      return;
    }
    textMet = true;
    log.incomplete(
        ReadingLog.finding(
            ReadingRules.MALFORMED,
            ReadingRules.UNEXPECTED_CHARACTER,
            input.place(tokens.offset(), null)));
  }

  private @Nullable SourceRecord record(String pointer) throws IOException {
    int around = tokens.depth() - 1;
    long start = index++;
    try {
      try {
        return records.resource(start, pointer);
      } catch (ReadingFault fault) {
        log.unreadable(ReadingLog.finding(fault, records.nodes().place(fault.offset(), pointer)));
        tokens.skipTo(around);
      }
    } catch (BrokenXmlException broken) {
      log.unreadable(broken.finding());
      state = State.ENDED;
    }
    return null;
  }

  @Override
  public CatalogFormat format() {
    return foreign ? CatalogFormat.UNKNOWN : CatalogFormat.XML;
  }

  @Override
  public void close() throws IOException {
    state = State.ENDED;
    records.release();
    input.close();
  }
}
