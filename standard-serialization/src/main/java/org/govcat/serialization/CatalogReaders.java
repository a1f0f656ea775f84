package org.govcat.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
import org.govcat.finding.Location;
import org.govcat.model.ElementSlot;
import org.govcat.model.InformationResource;
import org.govcat.serialization.json.JsonReaders;
import org.govcat.serialization.reading.ByteWindow;
import org.govcat.serialization.reading.NotACatalogueReader;
import org.govcat.serialization.reading.ReadingLog;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.source.SourceMapping;
import org.govcat.serialization.table.TableCatalogReader;
import org.govcat.serialization.table.TableDialect;
import org.govcat.serialization.table.TableReaders;
import org.govcat.serialization.xml.XmlContent;
import org.govcat.serialization.xml.XmlReaders;
import org.jspecify.annotations.Nullable;

/**
 * Opens catalogue documents. The format is recognised by what a document says and never by its
 * name; a document that is no catalogue gives a reader without records and a finding that says what
 * it is.
 */
public final class CatalogReaders {
  private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

  private CatalogReaders() {}

  /**
   * Opens a file; closing the reader closes it.
   *
   * @throws IOException when there is no such file or it cannot be read
   */
  public static CatalogReader open(Path file) throws IOException {
    return open(file, null);
  }

  /** Opens a file in the names of a dialect, or of the standard when that is null. */
  public static CatalogReader open(Path file, @Nullable Dialect dialect) throws IOException {
    return open(file.toString(), Files.newInputStream(file), dialect);
  }

  /**
   * Opens a stream; closing the reader closes it.
   *
   * @param inputName what findings call the input
   */
  public static CatalogReader open(String inputName, InputStream bytes) throws IOException {
    return open(inputName, bytes, null);
  }

  /** Opens a stream in the names of a dialect, or of the standard when that is null. */
  public static CatalogReader open(String inputName, InputStream bytes, @Nullable Dialect dialect)
      throws IOException {
    Objects.requireNonNull(inputName, "inputName");
    Objects.requireNonNull(bytes, "bytes");
    try {
      ByteWindow window = new ByteWindow(bytes);
      window.fillTo(ARCHIVE.length);
      if (window.length() >= ARCHIVE.length
          && Arrays.equals(window.bytes, 0, ARCHIVE.length, ARCHIVE, 0, ARCHIVE.length)) {
        return TableReaders.workbook(inputName, window, table(dialect), rows(dialect));
      }
      XmlContent xml = XmlContent.of(window);
      SourceMapping mapping = dialect == null ? null : dialect.mapping();
      if (dialect != null && mapping == null && (xml != null || JsonReaders.isJson(window))) {
        return refused(inputName, window);
      }
      return xml == null
          ? JsonReaders.open(inputName, window, mapping, new TableText(inputName, window, dialect))
          : XmlReaders.open(inputName, window, xml, mapping);
    } catch (IOException | RuntimeException e) {
      bytes.close();
      throw e;
    }
  }

  /**
   * A reader that gives out the resources of another one with their {@linkplain SafeRepairs safe
   * repairs}, each told by a finding of its record. Closing it closes the other.
   */
  public static CatalogReader repairing(CatalogReader reader) {
    return new RepairingReader(Objects.requireNonNull(reader, "reader"));
  }

  /**
   * Whether a document is in the standard's own names, so that no dialect is needed to read it: a
   * table that this library wrote, or a document whose first resource has elements of the standard
   * and no name that the dialect knows.
   *
   * @throws IOException when there is no such file or it cannot be read
   */
  public static boolean isOwn(Path file, Dialect dialect) throws IOException {
    try (CatalogReader reader = open(file)) {
      SourceRecord first = reader.next();
      if (first == null) {
        return false;
      }
      if (reader instanceof TableCatalogReader table) {
        return table.isExact();
      }
      SourceMapping mapping = dialect.mapping();
      boolean known = false;
      for (String name : first.resource().extensions().values().keySet()) {
        known |= mapping != null && mapping.knows(name);
      }
      return !known && saysAnything(first.resource());
    }
  }

  private static boolean saysAnything(InformationResource resource) {
    for (ElementSlot slot : resource.groupType().slots()) {
      if (resource.value(slot) != null) {
        return true;
      }
    }
    return !resource.extensions().misshapen().isEmpty();
  }

  private static TableDialect table(@Nullable Dialect dialect) {
    return dialect == null ? Dialects.builtIn(Dialects.LABELS).table() : dialect.table();
  }

  private static @Nullable SourceMapping rows(@Nullable Dialect dialect) {
    return dialect == null ? null : dialect.rowMapping();
  }

  private static CatalogReader refused(String inputName, ByteWindow window) {
    return new NotACatalogueReader(
        window,
        new ReadingLog(inputName),
        ReadingLog.finding(
            ReadingRules.NOT_A_CATALOGUE,
            ReadingRules.TABLE_DIALECT,
            Location.of(inputName, 1, 1, null)));
  }

  /** A class and no function, which every start would have to link. */
  private record TableText(String inputName, ByteWindow window, @Nullable Dialect dialect)
      implements JsonReaders.OtherText, Supplier<TableDialect> {
    @Override
    public @Nullable CatalogReader open() throws IOException {
      return TableReaders.text(inputName, window, this, rows(dialect));
    }

    @Override
    public TableDialect get() {
      return table(dialect);
    }
  }
}
