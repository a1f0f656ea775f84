package org.govcat.serialization;

import java.io.OutputStream;
import org.govcat.serialization.json.JsonDocumentWriter;
import org.govcat.serialization.json.JsonLinesWriter;
import org.govcat.serialization.table.FlatLayout;
import org.govcat.serialization.table.TableCatalogWriter;
import org.govcat.serialization.table.TableTexts;
import org.govcat.serialization.table.csv.CsvSink;
import org.govcat.serialization.table.xlsx.WorkbookSink;
import org.govcat.serialization.xml.XmlDocumentWriter;
import org.govcat.standard.Standard;

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

  /**
   * A workbook (.xlsx) with one row for each item of a resource, in the columns of a standard; what
   * cells cannot say stands beside them as JSON.
   */
  public static CatalogWriter workbook(OutputStream bytes, Standard standard) {
    return new TableCatalogWriter(
        new WorkbookSink(bytes, TableTexts.text("sheet.table")), layout(standard));
  }

  /** The same table as CSV in UTF-8 with a byte order mark. */
  public static CatalogWriter csv(OutputStream bytes, Standard standard) {
    return new TableCatalogWriter(new CsvSink(bytes), layout(standard));
  }

  private static FlatLayout layout(Standard standard) {
    return FlatLayout.of(standard, Dialects.builtIn(Dialects.LABELS).table());
  }
}
