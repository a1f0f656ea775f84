package org.govcat.serialization;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.jspecify.annotations.Nullable;

/** Makes XML documents for tests. */
public final class Xml {
  static final String ROOT = "<catalog xmlns='urn:govcat:catalog:1'>";

  private Xml() {}

  /** A document of these resources, as XML text. */
  public static String document(String resources) {
    return ROOT + "<resources>" + resources + "</resources></catalog>";
  }

  public static String written(
      @Nullable CatalogHeader header, List<InformationResource> resources) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CatalogWriter writer = CatalogWriters.xml(bytes)) {
      if (header != null) {
        writer.header(header);
      }
      for (InformationResource resource : resources) {
        writer.write(resource);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
