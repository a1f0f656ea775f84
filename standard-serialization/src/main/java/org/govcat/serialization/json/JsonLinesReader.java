package org.govcat.serialization.json;

import java.io.IOException;
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
 * Reads JSON Lines: lines are cut from the bytes and decoded one by one, so that a broken line
 * costs one finding and nothing else.
 */
final class JsonLinesReader extends LoggedReader {
  private final LineCutter lines;
  private final RecordText text;
  private final RecordReader records;
  private final HeaderReader header;
  private final EncodingWatch encoding;
  private long index;
  private boolean ended;

  JsonLinesReader(ByteWindow window, ReadingLog log, @Nullable SourceMapping mapping) {
    super(log);
    this.lines = new LineCutter(window);
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
    while (!ended && lines.next()) {
      SourceRecord record = lines.tooLong() ? tooLong() : decoded();
      if (record != null) {
        log.readable();
        return record;
      }
      ended = ended || log.hopeless(Location.of(log.input(), line(), 1, null));
    }
    ended = true;
    return null;
  }

  private @Nullable SourceRecord tooLong() {
    index++;
    Location place = Location.of(log.input(), line(), 1, null);
    log.unreadable(
        ReadingLog.finding(
            ReadingFault.limit(ReadingRules.RECORD_SIZE, ReadingLimits.RECORD_BYTES, 0), place));
    return null;
  }

  private @Nullable SourceRecord decoded() {
    int bad = text.decode(lines.bytes(), lines.from(), lines.length(), lines.number(), 1);
    if (bad != RecordText.GOOD) {
      index++;
      if (lines.isLast() && EncodingGuess.isCutCharacter(lines.bytes(), bad, lines.to())) {
        log.unreadable(
            ReadingLog.finding(
                ReadingRules.MALFORMED,
                ReadingRules.UNEXPECTED_END,
                text.place(text.length, null)));
        return null;
      }
      ended = encoding.isOfWholeInput(lines.bytes(), lines.from(), lines.length());
      encoding.report(text.place(text.length, null), lines.bytes(), lines.from(), lines.end());
      return null;
    }
    encoding.good(text, lines.length());
    if (text.isBlank()) {
      return null;
    }
    if (startsHeader() && !header.describesAResource()) {
      readHeader();
      return null;
    }
    try {
      return records.read(index++, "");
    } catch (ReadingFault fault) {
      log.unreadable(ReadingLog.finding(fault, text.place(fault.offset(), null)));
      return null;
    }
  }

  private boolean startsHeader() {
    String name = "\"" + HeaderReader.MEMBER + "\"";
    return text.startsWith("{", name, ":", "{") || text.startsWith("{", name, ":", "null", "}");
  }

  private void readHeader() {
    try {
      header.object(index > 0);
    } catch (ReadingFault fault) {
      log.incomplete(ReadingLog.finding(fault, text.place(fault.offset(), null)));
    }
  }

  private int line() {
    return RecordText.bounded(lines.number());
  }

  @Override
  public CatalogFormat format() {
    return CatalogFormat.JSON_LINES;
  }

  @Override
  public void close() throws IOException {
    ended = true;
    records.release();
    lines.close();
  }
}
