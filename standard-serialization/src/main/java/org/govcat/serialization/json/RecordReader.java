package org.govcat.serialization.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.reading.RecordNotes;
import org.govcat.serialization.source.MappedRecord;
import org.govcat.serialization.source.SourceMapping;
import org.jspecify.annotations.Nullable;

/** Reads the record whose characters stand in the text; used again for every record. */
final class RecordReader {
  private final RecordText text;
  private final JsonInput in;
  private final RecordNotes notes;
  private final RecordDecoder decoder;
  private final RecordPlaces places;
  private final JsonParsers parsers;
  private @Nullable JsonRecord current;

  RecordReader(RecordText text, JsonParsers parsers, @Nullable SourceMapping mapping) {
    this.text = text;
    this.in = new JsonInput(text, parsers);
    this.notes = new RecordNotes(text);
    this.places = new RecordPlaces(text, parsers);
    this.parsers = parsers;
    this.decoder =
        mapping == null
            ? RecordDecoders.plain(in, notes)
            : RecordDecoders.mapped(in, notes, mapping);
  }

  /** Says that the text has been replaced, so that no place in it can be asked for any more. */
  void release() {
    current = null;
  }

  /** The record, or a fault that says why there is none. */
  JsonRecord read(long index, String pointer) throws ReadingFault {
    in.open();
    notes.open(pointer);
    places.open();
    try {
      if (in.next() != JsonToken.START_OBJECT) {
        throw notAResource();
      }
      MappedRecord mapped = decoder.decode();
      if (in.next() != null) {
        throw JsonFault.in(text);
      }
      JsonRecord record = new JsonRecord(this, mapped, index, pointer);
      current = record;
      return mapped.findings().isEmpty()
          ? record
          : current(new JsonRecord(this, located(record, mapped), index, pointer));
    } finally {
      in.close();
    }
  }

  private JsonRecord current(JsonRecord record) {
    current = record;
    return record;
  }

  /** Gives those findings a place that have none. */
  private static MappedRecord located(JsonRecord record, MappedRecord mapped) {
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : mapped.findings()) {
      findings.add(
          finding.location() != null
              ? finding
              : finding.toBuilder().location(record.locate(finding.element())).build());
    }
    return new MappedRecord(mapped.resource(), findings, mapped.origin());
  }

  /** A value that is no object: still a fault of another kind when it is no JSON either. */
  private ReadingFault notAResource() throws ReadingFault {
    int offset = in.offset();
    in.skipValue();
    if (in.next() != null) {
      throw JsonFault.in(text);
    }
    return ReadingFault.malformed(ReadingRules.NOT_A_RESOURCE, offset);
  }

  /** The places of the record, while it is the one that was read last. */
  RecordPlaces places(JsonRecord record) {
    if (record != current) {
      throw new IllegalStateException(
          "record " + record.index() + " is no longer there: the next one has been read");
    }
    return places;
  }

  /** The same places for as long as they are wanted. */
  RecordPlaces keepPlaces(JsonRecord record) {
    return new RecordPlaces(places(record).text().copy(), parsers);
  }
}
