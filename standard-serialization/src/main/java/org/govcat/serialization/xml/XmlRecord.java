package org.govcat.serialization.xml;

import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.model.InformationResource;
import org.govcat.serialization.SourceRecord;
import org.govcat.serialization.source.MappedRecord;
import org.jspecify.annotations.Nullable;

/** A resource read from XML; places can be asked for until the next one is read, or it is kept. */
final class XmlRecord implements SourceRecord {
  private final XmlRecords records;
  private final @Nullable NodePlaces kept;
  private final MappedRecord record;
  private final boolean foreign;
  private final long index;
  private final String pointer;

  XmlRecord(XmlRecords records, MappedRecord record, boolean foreign, long index, String pointer) {
    this(records, null, record, foreign, index, pointer);
  }

  private XmlRecord(
      XmlRecords records,
      @Nullable NodePlaces kept,
      MappedRecord record,
      boolean foreign,
      long index,
      String pointer) {
    this.records = records;
    this.kept = kept;
    this.record = record;
    this.foreign = foreign;
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
        : new XmlRecord(records, places().copy(), record, foreign, index, pointer);
  }

  @Override
  public int length() {
    return places().length();
  }

  @Override
  public Location locate(ElementPath path) {
    return foreign
        ? places().locateForeign(pointer, record.origin().apply(path))
        : places().locate(pointer, path);
  }

  private NodePlaces places() {
    return kept == null ? records.places(this) : kept;
  }
}
