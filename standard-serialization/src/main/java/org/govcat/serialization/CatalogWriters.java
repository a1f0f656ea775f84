package org.govcat.serialization;

import java.io.OutputStream;
import org.govcat.serialization.json.JsonDocumentWriter;
import org.govcat.serialization.json.JsonLinesWriter;
import org.govcat.serialization.source.SourceMapping;
import org.govcat.serialization.table.DialectTableWriter;
import org.govcat.serialization.table.FlatLayout;
import org.govcat.serialization.table.RowSink;
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

  /**
   * One JSON document in the names and words of a dialect. What the dialect has no name or word for
   * stands under the standard's own names.
   *
   * @param standard the standard whose words the resources use
   * @param losses takes what stands under the standard's own names, and whatever would be lost
   * @throws IllegalArgumentException when the dialect is about tables alone
   */
  public static CatalogWriter json(
      OutputStream bytes, Standard standard, Dialect dialect, LossReport losses) {
    return new JsonDocumentWriter(bytes, spelled(standard, dialect, losses));
  }

  /** The same as JSON Lines. */
  public static CatalogWriter jsonLines(
      OutputStream bytes, Standard standard, Dialect dialect, LossReport losses) {
    return new JsonLinesWriter(bytes, spelled(standard, dialect, losses));
  }

  /** The same as XML: a name of the dialect is the name of an element where it can be one. */
  public static CatalogWriter xml(
      OutputStream bytes, Standard standard, Dialect dialect, LossReport losses) {
    return new XmlDocumentWriter(bytes, spelled(standard, dialect, losses));
  }

  private static SpelledResources spelled(Standard standard, Dialect dialect, LossReport losses) {
    SourceMapping mapping = dialect.mapping();
    if (mapping == null) {
      throw new IllegalArgumentException("the dialect '" + dialect + "' is about tables alone");
    }
    return new SpelledResources(mapping, standard, losses);
  }

  /**
   * A workbook in the columns, layout and words of a dialect, without anything beside them.
   *
   * @param standard the standard whose elements are the columns where the dialect names none
   * @param losses takes what reading the workbook in the dialect does not give back
   */
  public static CatalogWriter workbook(
      OutputStream bytes, Standard standard, Dialect dialect, LossReport losses) {
    return rows(new WorkbookSink(bytes, TableTexts.text("sheet.table")), standard, dialect, losses);
  }

  /** The same table as CSV in UTF-8 with a byte order mark, its captions in one row. */
  public static CatalogWriter csv(
      OutputStream bytes, Standard standard, Dialect dialect, LossReport losses) {
    return rows(new CsvSink(bytes), standard, dialect, losses);
  }

  private static CatalogWriter rows(
      RowSink sink, Standard standard, Dialect dialect, LossReport losses) {
    return DialectTableWriter.of(sink, dialect.table(), dialect.rowMapping(), standard, losses);
  }

  private static FlatLayout layout(Standard standard) {
    return FlatLayout.of(standard, Dialects.builtIn(Dialects.LABELS).table());
  }
}
