package org.govcat.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.ObjLongConsumer;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Location;
import org.govcat.finding.SensitiveText;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.CatalogReaders;
import org.govcat.serialization.Dialect;
import org.govcat.serialization.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * One document of a catalogue: a file, a stream, objects in memory or rows of a database. Several
 * inputs are judged as one catalogue, each under its own header. Not thread-safe; used once.
 */
public final class CatalogInput {
  /** Number of a row that is about no resource. */
  public static final long NO_RECORD = -1;

  private final String name;
  private final Source source;

  private CatalogInput(String name, Source source) {
    this.name = SensitiveText.mask(Objects.requireNonNull(name, "name"));
    this.source = Objects.requireNonNull(source, "source");
  }

  /** A file in the standard's own names. */
  public static CatalogInput file(Path path) {
    return file(path, null);
  }

  /** A file in the names of a dialect (方言), or of the standard when that is null. */
  public static CatalogInput file(Path path, @Nullable Dialect dialect) {
    return new CatalogInput(path.toString(), name -> OpenInput.bytes(name, bytesOf(path), dialect));
  }

  /** Some systems open a directory like a file and fail only when it is read. */
  private static InputStream bytesOf(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new FileSystemException(path.toString(), null, UnavailableInput.DIRECTORY);
    }
    return Files.newInputStream(path);
  }

  /** A stream; it is read once and closed. */
  public static CatalogInput stream(String name, InputStream bytes, @Nullable Dialect dialect) {
    Objects.requireNonNull(bytes, "bytes");
    return new CatalogInput(name, masked -> OpenInput.bytes(masked, bytes, dialect));
  }

  /** Resources from anywhere, for example a database cursor; it is pulled one by one. */
  public static CatalogInput resources(
      String name, @Nullable CatalogHeader header, Iterator<InformationResource> resources) {
    Objects.requireNonNull(resources, "resources");
    return new CatalogInput(
        name, masked -> new OpenInput(new ObjectReader(masked, header, resources), null, null));
  }

  /** An open reader; it is read to its end and closed. */
  public static CatalogInput reader(String name, CatalogReader reader) {
    Objects.requireNonNull(reader, "reader");
    return new CatalogInput(name, masked -> new OpenInput(reader, null, null));
  }

  /** The same input under another name, by which findings and reports call it. */
  public CatalogInput named(String other) {
    return new CatalogInput(other, source);
  }

  /**
   * The same input with the safe repairs of its resources, each told by a finding of the rule
   * {@code repair/applied}; what is not repaired is judged as it is.
   */
  public CatalogInput repaired() {
    return new CatalogInput(
        name,
        masked -> {
          OpenInput open = source.open(masked);
          return new OpenInput(
              CatalogReaders.repairing(open.reader()), open.bytes(), open.dialect());
        });
  }

  /** Its name in findings and reports. */
  public String name() {
    return name;
  }

  /**
   * Reads the input once more and tells where each resource begins.
   *
   * @param places takes the place and the number of each resource, from 0
   * @throws IOException when the input cannot be read again
   */
  public void places(ObjLongConsumer<Location> places) throws IOException {
    try (OpenInput open = open()) {
      SourceRecord record = open.reader().next();
      for (long number = 0; record != null; number++) {
        places.accept(record.locate(ElementPath.RECORD), number);
        record = open.reader().next();
      }
    }
  }

  /**
   * Reads a workbook once more and tells of each of its rows what it is about.
   *
   * @param rows takes the place of a row and the number of its resource, from 0, or {@link
   *     #NO_RECORD} where a row names a resource that is not there; of the rows of a resource the
   *     first comes first
   * @throws IOException when the input cannot be read again
   */
  public void rows(ObjLongConsumer<Location> rows) throws IOException {
    try (OpenInput open = open()) {
      SourceRecord record = open.reader().next();
      for (long number = 0; record != null; number++) {
        for (Location row : record.rows()) {
          rows.accept(row, number);
        }
        record = open.reader().next();
      }
      for (Location row : open.reader().strayRows()) {
        rows.accept(row, NO_RECORD);
      }
    }
  }

  OpenInput open() throws IOException {
    return source.open(name);
  }

  private interface Source {
    OpenInput open(String name) throws IOException;
  }

  /** An input while it is read; {@code bytes} is null where there are none to take a digest of. */
  record OpenInput(CatalogReader reader, @Nullable DigestingStream bytes, @Nullable Dialect dialect)
      implements AutoCloseable {
    static OpenInput bytes(String name, InputStream stream, @Nullable Dialect dialect)
        throws IOException {
      DigestingStream digesting = new DigestingStream(stream);
      return new OpenInput(CatalogReaders.open(name, digesting, dialect), digesting, dialect);
    }

    /** Reads what the reader left over, so that digest and size are those of the whole document. */
    CheckedInput finish(String name) throws IOException {
      if (bytes == null) {
        return new CheckedInput(name, null, 0, reader.format(), null, null);
      }
      bytes.drain();
      return new CheckedInput(
          name,
          bytes.sha256(),
          bytes.count(),
          reader.format(),
          dialect == null ? null : dialect.id(),
          dialect == null ? null : dialect.digest());
    }

    @Override
    public void close() throws IOException {
      try {
        reader.close();
      } finally {
        if (bytes != null) {
          bytes.release();
        }
      }
    }
  }
}
