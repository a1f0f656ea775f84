package org.govcat.serialization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.govcat.serialization.source.SourceMapping;
import org.govcat.serialization.table.ColumnMeaning;
import org.govcat.serialization.table.TableDialect;
import org.govcat.serialization.table.TableWords;
import org.govcat.standard.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Other names and words for the same things (方言): those of a portal, a vendor's template, another
 * table of codes. A file says what they mean; what it does not know is kept as it is and reported,
 * never guessed. Immutable and thread-safe.
 */
public final class Dialect {
  /** The sheet and the column that an annotated workbook has more than it had. */
  private static final String ADDED = "GovCat";

  private final String id;
  private final LocalizedText title;
  private final String standard;
  private final String digest;
  private final @Nullable SourceMapping mapping;
  private final @Nullable TableDialect table;

  Dialect(
      String id,
      LocalizedText title,
      String standard,
      String digest,
      @Nullable SourceMapping mapping,
      @Nullable TableDialect table) {
    this.id = Objects.requireNonNull(id, "id");
    this.title = Objects.requireNonNull(title, "title");
    this.standard = Objects.requireNonNull(standard, "standard");
    this.digest = Objects.requireNonNull(digest, "digest");
    this.mapping = mapping;
    this.table = table;
  }

  /** The word used in options and reports. */
  public String id() {
    return id;
  }

  /** What it is, in Chinese and English. */
  public LocalizedText title() {
    return title;
  }

  /** Id of the standard whose words the dialect's tables give. */
  public String standard() {
    return standard;
  }

  /** SHA-256 of its file, and of the dialect on which it is based, in lower-case hexadecimal. */
  public String digest() {
    return digest;
  }

  /** Whether it says nothing about documents with named values, such as JSON. */
  public boolean isForTablesAlone() {
    return mapping == null;
  }

  /** What it makes of objects with named values, or null when it is about tables alone. */
  @Nullable SourceMapping mapping() {
    return mapping;
  }

  /** What it makes of the columns of tables. */
  TableDialect table() {
    if (table != null) {
      return table;
    }
    Map<String, ColumnMeaning> columns = new LinkedHashMap<>();
    if (mapping != null) {
      for (String name : mapping.names()) {
        columns.put(name, ColumnMeaning.of(ColumnMeaning.Kind.EXTENSION, name));
      }
    }
    columns.put(ADDED, ColumnMeaning.of(ColumnMeaning.Kind.IGNORED, ADDED));
    TableDialect.Sheets sheets = new TableDialect.Sheets(List.of(ADDED), List.of(), null);
    return new TableDialect(columns, TableWords.NONE, sheets, List.of());
  }

  /** What it says itself about columns of tables, or null. */
  @Nullable TableDialect ownTable() {
    return table;
  }

  /** What rows of tables are given to as objects; null where columns have meanings of their own. */
  @Nullable SourceMapping rowMapping() {
    return table == null ? mapping : null;
  }

  @Override
  public String toString() {
    return id;
  }
}
