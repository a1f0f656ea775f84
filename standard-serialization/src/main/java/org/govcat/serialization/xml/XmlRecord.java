package org.govcat.serialization.xml;

import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.model.InformationResource;
import org.govcat.serialization.SourceRecord;
import org.jspecify.annotations.Nullable;

/** A resource read from XML; places can be asked for until the next one is read, or it is kept. */
final class XmlRecord implements SourceRecord {
  private final XmlRecords records;
  private final @Nullable NodePlaces kept;
  private final InformationResource resource;
  private final List<Finding> findings;
  private final long index;
  private final String pointer;

  XmlRecord(
      XmlRecords records,
      InformationResource resource,
      List<Finding> findings,
      long index,
      String pointer) {
    this(records, null, resource, findings, index, pointer);
  }

  private XmlRecord(
      XmlRecords records,
      @Nullable NodePlaces kept,
      InformationResource resource,
      List<Finding> findings,
      long index,
      String pointer) {
    this.records = records;
    this.kept = kept;
    this.resource = resource;
    this.findings = findings;
    this.index = index;
    this.pointer = pointer;
  }

  @Override
  public InformationResource resource() {
    return resource;
  }

  @Override
  public long index() {
    return index;
  }

  @Override
  public List<Finding> findings() {
    return findings;
  }

  @Override
  public SourceRecord keep() {
    return kept != null
        ? this
        : new XmlRecord(records, places().copy(), resource, findings, index, pointer);
  }

  @Override
  public int length() {
    return places().length();
  }

  @Override
  public Location locate(ElementPath path) {
    return places().locate(pointer, path);
  }

  private NodePlaces places() {
    return kept == null ? records.places(this) : kept;
  }
}
