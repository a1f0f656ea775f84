package org.govcat.serialization;

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
    return new String(Written.in(CatalogFormat.XML, header, resources), StandardCharsets.UTF_8);
  }
}
