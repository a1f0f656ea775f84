package org.govcat.serialization.json;

import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.model.InformationResource;
import org.govcat.serialization.SourceRecord;
import org.govcat.serialization.source.MappedRecord;

/** A resource read from JSON; places can be asked for until the next one is read. */
final class JsonRecord implements SourceRecord {
  private final RecordReader reader;
  private final MappedRecord record;
  private final long index;
  private final String pointer;

  JsonRecord(RecordReader reader, MappedRecord record, long index, String pointer) {
    this.reader = reader;
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
  public Location locate(ElementPath path) {
    return reader.locate(this, pointer, record.origin().apply(path));
  }
}
