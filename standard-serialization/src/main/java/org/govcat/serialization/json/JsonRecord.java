package org.govcat.serialization.json;

import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.model.InformationResource;
import org.govcat.serialization.SourceRecord;
import org.govcat.serialization.source.MappedRecord;
import org.jspecify.annotations.Nullable;

/** A resource read from JSON; places can be asked for until the next one is read, or it is kept. */
final class JsonRecord implements SourceRecord {
  private final RecordReader reader;
  private final @Nullable RecordPlaces kept;
  private final MappedRecord record;
  private final long index;
  private final String pointer;

  JsonRecord(RecordReader reader, MappedRecord record, long index, String pointer) {
    this(reader, null, record, index, pointer);
  }

  private JsonRecord(
      RecordReader reader,
      @Nullable RecordPlaces kept,
      MappedRecord record,
      long index,
      String pointer) {
    this.reader = reader;
    this.kept = kept;
    this.record = record;
    this.index = index;
    this.pointer = pointer;
  }

  @Override
  public InformationResource resource() {
    return record.resource();
  }

  @Override
  public long index() {
    return index;
  }

  @Override
  public List<Finding> findings() {
    return record.findings();
  }

  @Override
  public SourceRecord keep() {
    return kept != null
        ? this
        : new JsonRecord(reader, reader.keepPlaces(this), record, index, pointer);
  }

  @Override
  public int length() {
    return places().length();
  }

  @Override
  public Location locate(ElementPath path) {
    return places().locate(pointer, record.origin().apply(path));
  }

  private RecordPlaces places() {
    return kept == null ? reader.places(this) : kept;
  }
}
