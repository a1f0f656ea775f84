package org.govcat.serialization;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.jspecify.annotations.Nullable;

/** What the writers of the library write. */
public final class Written {
  private static final Standard GUIDE = Standards.builtIn("guide-2017");

  private Written() {}

  /** A document in a format; the columns of tables are those of the guide. */
  public static byte[] in(
      CatalogFormat format, @Nullable CatalogHeader header, List<InformationResource> resources) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CatalogWriter writer = writer(format, bytes)) {
      if (header != null) {
        writer.header(header);
      }
      for (InformationResource resource : resources) {
        writer.write(resource);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static CatalogWriter writer(CatalogFormat format, OutputStream out) throws IOException {
    return switch (format) {
      case JSON -> CatalogWriters.json(out);
      case JSON_LINES -> CatalogWriters.jsonLines(out);
      case XML -> CatalogWriters.xml(out);
      case WORKBOOK -> CatalogWriters.workbook(out, GUIDE);
      case CSV -> CatalogWriters.csv(out, GUIDE);
      default -> throw new IllegalArgumentException("nothing is written as " + format);
    };
  }
}
