package org.govcat.conformance;

import java.util.Iterator;
import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogFormat;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.SourceRecord;
import org.jspecify.annotations.Nullable;

/** Hands out resources that are already objects; a place is the number of the resource. */
final class ObjectReader implements CatalogReader {
  private final String name;
  private final @Nullable CatalogHeader header;
  private final Iterator<InformationResource> resources;
  private long next;

  ObjectReader(
      String name, @Nullable CatalogHeader header, Iterator<InformationResource> resources) {
    this.name = name;
    this.header = header;
    this.resources = resources;
  }

  @Override
  public @Nullable CatalogHeader header() {
    return header;
  }

  @Override
  public @Nullable SourceRecord next() {
    return resources.hasNext() ? new ObjectRecord(name, resources.next(), next++) : null;
  }

  @Override
  public List<Finding> takeFindings() {
    return List.of();
  }

  @Override
  public long unreadable() {
    return 0;
  }

  @Override
  public boolean complete() {
    return true;
  }

  @Override
  public CatalogFormat format() {
    return CatalogFormat.UNKNOWN;
  }

  @Override
  public void close() {}

  private record ObjectRecord(String input, InformationResource resource, long index)
      implements SourceRecord {
    @Override
    public List<Finding> findings() {
      return List.of();
    }

    @Override
    public SourceRecord keep() {
      return this;
    }

    @Override
    public int length() {
      return 0;
    }

    @Override
    public Location locate(ElementPath path) {
      return Location.of(input, 0, 0, "/" + index + path.pointer());
    }
  }
}
