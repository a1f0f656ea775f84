package org.govcat.serialization;

import java.io.OutputStream;
import org.govcat.serialization.json.JsonDocumentWriter;
import org.govcat.serialization.json.JsonLinesWriter;
import org.govcat.serialization.xml.XmlDocumentWriter;

/** Makes writers of catalogue documents. Closing a writer finishes the document and the stream. */
public final class CatalogWriters {
  private CatalogWriters() {}

  /** One JSON document in UTF-8: an object with header and resources, one resource a line. */
  public static CatalogWriter json(OutputStream bytes) {
    return new JsonDocumentWriter(bytes);
  }

  /** JSON Lines in UTF-8: the header, if any, and then one resource a line. */
  public static CatalogWriter jsonLines(OutputStream bytes) {
    return new JsonLinesWriter(bytes);
  }

  /** One XML document in UTF-8, in the namespace {@code urn:govcat:catalog:1}. */
  public static CatalogWriter xml(OutputStream bytes) {
    return new XmlDocumentWriter(bytes);
  }
}
