package org.govcat.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.govcat.serialization.json.JsonReaders;
import org.govcat.serialization.reading.ByteWindow;
import org.govcat.serialization.source.SourceMapping;
import org.govcat.serialization.xml.XmlContent;
import org.govcat.serialization.xml.XmlReaders;
import org.jspecify.annotations.Nullable;

/**
 * Opens catalogue documents. The format is recognised by what a document says and never by its
 * name; a document that is no catalogue gives a reader without records and a finding that says what
 * it is.
 */
public final class CatalogReaders {
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
      XmlContent xml = XmlContent.of(window);
      SourceMapping mapping = dialect == null ? null : dialect.mapping();
      return xml == null
          ? JsonReaders.open(inputName, window, mapping)
          : XmlReaders.open(inputName, window, xml, mapping);
    } catch (IOException | RuntimeException e) {
      bytes.close();
      throw e;
    }
  }
}
