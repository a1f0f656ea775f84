package org.govcat.serialization.json;

import java.io.IOException;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.model.CatalogHeader;
import org.govcat.serialization.CatalogFormat;
import org.govcat.serialization.SourceRecord;
import org.govcat.serialization.reading.ByteWindow;
import org.govcat.serialization.reading.EncodingGuess;
import org.govcat.serialization.reading.LoggedReader;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingLimits;
import org.govcat.serialization.reading.ReadingLog;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.source.SourceMapping;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON document: an object with header and resources, a bare array, one resource, or
 * several of these glued together. Where the document breaks, reading ends; all before it was given
 * out.
 */
final class JsonDocumentReader extends LoggedReader {
  private enum State {
    OUTSIDE,
    IN_ENVELOPE,
    IN_LIST,
    ENDED
  }

  private final DocumentCursor cursor;
  private final RecordText text;
  private final RecordReader records;
  private final HeaderReader header;
  private final EncodingWatch encoding;
  private State state = State.OUTSIDE;
  private long documents;
  private boolean first;
  private boolean enveloped;
  private boolean resourcesMet;
  private long listIndex;
  private long index;

  JsonDocumentReader(ByteWindow window, ReadingLog log, @Nullable SourceMapping mapping) {
    super(log);
    this.cursor = new DocumentCursor(log.input(), window);
    this.text = new RecordText(log.input());
    JsonParsers parsers = new JsonParsers();
    this.records = new RecordReader(text, parsers, mapping);
    this.header = new HeaderReader(text, parsers, log);
    this.encoding = new EncodingWatch(log);
  }

  @Override
  public @Nullable CatalogHeader header() {
    return header.header();
  }

  @Override
  public @Nullable SourceRecord next() throws IOException {
    records.release();
    while (state != State.ENDED) {
      SourceRecord record =
          switch (state) {
            case OUTSIDE -> document();
            case IN_ENVELOPE -> member();
            default -> listMember();
          };
      if (record != null) {
        log.readable();
        return record;
      }
      if (log.hopeless(cursor.place(null))) {
        state = State.ENDED;
      }
    }
    return null;
  }

  private @Nullable SourceRecord document() throws IOException {
    cursor.skipMark();
    int next = cursor.peek();
    if (next == DocumentCursor.END) {
      state = State.ENDED;
      return null;
    }
    documents++;
    if (documents > 1 && next != '{' && next != '[') {
      return broken(ReadingRules.MORE_AFTER_END);
    }
    if (documents == 2) {
      log.add(
          ReadingLog.finding(
              ReadingRules.MALFORMED, ReadingRules.SEVERAL_DOCUMENTS, cursor.place(null)));
    }
    if (next == '[') {
      enveloped = false;
      return open(State.IN_LIST);
    }
    DocumentCursor.Cut cut = cursor.measureUnlessEnvelope();
    if (cut != DocumentCursor.Cut.ENVELOPE) {
      return record(cut, "");
    }
    header.newDocument();
    resourcesMet = false;
    enveloped = true;
    return open(State.IN_ENVELOPE);
  }

  private @Nullable SourceRecord open(State inside) {
    cursor.take();
    state = inside;
    first = true;
    listIndex = inside == State.IN_LIST ? 0 : listIndex;
    return null;
  }

  /**
   * Goes to the next member of a list or an envelope. False when it ends here, or the document
   * does.
   */
  private boolean step(char closing) throws IOException {
    int next = cursor.peek();
    if (next == closing) {
      cursor.take();
      state = closing == ']' && enveloped ? State.IN_ENVELOPE : State.OUTSIDE;
      first = false;
      return false;
    }
    if (!first) {
      if (next != ',') {
        broken(unexpected(next));
        return false;
      }
      cursor.take();
      next = cursor.peek();
    }
    first = false;
    if (startsNoValue(next)) {
      broken(unexpected(next));
      return false;
    }
    return true;
  }

  private @Nullable SourceRecord listMember() throws IOException {
    if (!step(']')) {
      return null;
    }
    String list = enveloped ? "/" + HeaderReader.RESOURCES + "/" : "/";
    return record(cursor.measure(), list + listIndex++);
  }

  private @Nullable SourceRecord member() throws IOException {
    if (!step('}')) {
      return null;
    }
    String name = cursor.peek() == '"' ? name(cursor.measure()) : null;
    if (state == State.ENDED) {
      return null;
    }
    int next = cursor.peek();
    if (name == null || next != ':') {
      return broken(unexpected(next));
    }
    cursor.take();
    next = cursor.peek();
    if (startsNoValue(next)) {
      return broken(unexpected(next));
    }
    if (!name.equals(HeaderReader.RESOURCES)) {
      around(name, cursor.measure());
      return null;
    }
    if (resourcesMet) {
      log.add(
          ReadingLog.finding(ReadingRules.DUPLICATE_MEMBER, cursor.place("/" + name))
              .argument("name", name)
              .build());
    }
    resourcesMet = true;
    return next == '[' ? open(State.IN_LIST) : noList(cursor.measure());
  }

  private @Nullable String name(DocumentCursor.Cut cut) throws IOException {
    if (cut == DocumentCursor.Cut.TOO_LONG) {
      tooLong("", false);
      state = State.ENDED;
      return null;
    }
    if (!decoded(cut)) {
      return null;
    }
    try {
      String name = header.name();
      cursor.next(text);
      return name;
    } catch (ReadingFault fault) {
      brokenPart(fault);
      return null;
    }
  }

  private void around(String name, DocumentCursor.Cut cut) throws IOException {
    if (cut == DocumentCursor.Cut.TOO_LONG) {
      tooLong("/" + name, false);
      return;
    }
    if (!decoded(cut)) {
      return;
    }
    try {
      header.value(name, index > 0);
    } catch (ReadingFault fault) {
      brokenPart(told(fault, cut));
    }
    goOn(cut);
  }

  /** Resources that are no list; null and nothing are the same. */
  private @Nullable SourceRecord noList(DocumentCursor.Cut cut) throws IOException {
    String pointer = "/" + HeaderReader.RESOURCES;
    if (cut == DocumentCursor.Cut.TOO_LONG) {
      tooLong(pointer, true);
      return null;
    }
    if (!decoded(cut)) {
      return null;
    }
    if (!JsonFault.isValue(text)) {
      brokenPart(told(JsonFault.in(text), cut));
    } else if (!text.startsWith("null")) {
      log.unreadable(
          ReadingLog.finding(
              ReadingRules.MALFORMED, ReadingRules.NOT_A_LIST, text.place(0, pointer)));
    }
    goOn(cut);
    return null;
  }

  private @Nullable SourceRecord record(DocumentCursor.Cut cut, String pointer) throws IOException {
    index++;
    if (cut == DocumentCursor.Cut.TOO_LONG) {
      tooLong(pointer, true);
      return null;
    }
    if (!decoded(cut)) {
      return null;
    }
    SourceRecord record = null;
    try {
      record = records.read(index - 1, pointer);
    } catch (ReadingFault fault) {
      ReadingFault told = told(fault, cut);
      log.unreadable(ReadingLog.finding(told, text.place(told.offset(), pointer)));
      endAfter(told);
    }
    goOn(cut);
    return record;
  }

  /** A value that ends too early although something follows is one with a wrong character. */
  private ReadingFault told(ReadingFault fault, DocumentCursor.Cut cut) {
    return cut == DocumentCursor.Cut.WHOLE && fault.offset() == text.length
        ? ReadingFault.malformed(ReadingRules.UNEXPECTED_CHARACTER, fault.offset())
        : fault;
  }

  private void goOn(DocumentCursor.Cut cut) {
    if (cut == DocumentCursor.Cut.BROKEN_OFF) {
      state = State.ENDED;
    }
    cursor.next(text);
  }

  /** Takes what was measured into the text; what is not UTF-8 ends the document. */
  private boolean decoded(DocumentCursor.Cut cut) {
    int bad = cursor.decode(text);
    if (bad == RecordText.GOOD) {
      return true;
    }
    state = State.ENDED;
    Location place = text.place(text.length, null);
    int to = cursor.from() + cursor.length();
    if (cut == DocumentCursor.Cut.BROKEN_OFF
        && EncodingGuess.isCutCharacter(cursor.bytes(), bad, to)) {
      log.unreadable(
          ReadingLog.finding(ReadingRules.MALFORMED, ReadingRules.UNEXPECTED_END, place));
    } else {
      encoding.report(place, cursor.bytes(), cursor.from(), cursor.end());
    }
    return false;
  }

  /** Passes over a value that is too long, unless it already stops being JSON where it is short. */
  private void tooLong(String pointer, boolean isRecord) throws IOException {
    cursor.decode(text);
    ReadingFault fault = JsonFault.in(text);
    boolean broken = !fault.reason().equals(ReadingRules.UNEXPECTED_END);
    Finding finding =
        broken
            ? ReadingLog.finding(fault, text.place(fault.offset(), pointer))
            : ReadingLog.finding(
                ReadingFault.limit(ReadingRules.RECORD_SIZE, ReadingLimits.RECORD_BYTES, 0),
                cursor.place(pointer));
    if (isRecord) {
      log.unreadable(finding);
    } else {
      log.incomplete(finding);
    }
    if (broken) {
      state = State.ENDED;
    } else if (cursor.skipRest() == DocumentCursor.Cut.BROKEN_OFF) {
      broken(ReadingRules.UNEXPECTED_END);
    }
  }

  private void brokenPart(ReadingFault fault) {
    log.incomplete(ReadingLog.finding(fault, text.place(fault.offset(), null)));
    endAfter(fault);
  }

  /** A limit and a value that is no resource leave the document whole; a fault of JSON does not. */
  private void endAfter(ReadingFault fault) {
    boolean whole =
        fault.rule().equals(ReadingRules.LIMIT)
            || fault.reason().equals(ReadingRules.NOT_A_RESOURCE);
    state = whole ? state : State.ENDED;
  }

  private @Nullable SourceRecord broken(String reason) {
    log.incomplete(ReadingLog.finding(ReadingRules.MALFORMED, reason, cursor.place(null)));
    state = State.ENDED;
    return null;
  }

  private static boolean startsNoValue(int next) {
    return next == DocumentCursor.END || next == ',' || next == '}' || next == ']';
  }

  private static String unexpected(int next) {
    return next == DocumentCursor.END
        ? ReadingRules.UNEXPECTED_END
        : ReadingRules.UNEXPECTED_CHARACTER;
  }

  @Override
  public CatalogFormat format() {
    return CatalogFormat.JSON;
  }

  @Override
  public void close() throws IOException {
    state = State.ENDED;
    records.release();
    cursor.close();
  }
}
