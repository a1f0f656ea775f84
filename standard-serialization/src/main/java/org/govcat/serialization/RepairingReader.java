package org.govcat.serialization;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.jspecify.annotations.Nullable;

/** Gives out the resources of another reader with their safe repairs, each of them told. */
final class RepairingReader implements CatalogReader {
  private final CatalogReader reader;

  RepairingReader(CatalogReader reader) {
    this.reader = reader;
  }

  /** A record with its repairs; places are those of the source. */
  private record Repaired(SourceRecord source, InformationResource resource, List<Finding> findings)
      implements SourceRecord {
    @Override
    public long index() {
      return source.index();
    }

    @Override
    public Location locate(ElementPath path) {
      return source.locate(path);
    }

    @Override
    public List<Location> rows() {
      return source.rows();
    }

    @Override
    public SourceRecord keep() {
      return new Repaired(source.keep(), resource, findings);
    }

    @Override
    public int length() {
      return source.length();
    }
  }

  @Override
  public @Nullable CatalogHeader header() {
    return reader.header();
  }

  @Override
  public @Nullable SourceRecord next() throws IOException {
    SourceRecord record = reader.next();
    if (record == null) {
      return null;
    }
    List<Finding> findings = new ArrayList<>(record.findings());
    InformationResource repaired = SafeRepairs.of(record.resource(), findings);
    return findings.size() == record.findings().size()
        ? record
        : new Repaired(record, repaired, List.copyOf(findings));
  }

  @Override
  public List<Finding> takeFindings() {
    return reader.takeFindings();
  }

  @Override
  public long unreadable() {
    return reader.unreadable();
  }

  @Override
  public boolean complete() {
    return reader.complete();
  }

  @Override
  public List<Location> strayRows() {
    return reader.strayRows();
  }

  @Override
  public CatalogFormat format() {
    return reader.format();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
