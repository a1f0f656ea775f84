package org.govcat.serialization.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogWriter;
import org.govcat.serialization.LossReport;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.source.SourceMapping;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * Writes resources in the columns and words of a dialect, and reads every one of them as it will be
 * read, so that what differs can be told exactly.
 */
public final class DialectTableWriter implements CatalogWriter {
  private final RowSink sink;
  private final RowMaker maker;
  private final LossReport losses;
  private final FedRows fed;
  private final SheetReader reader;
  private final boolean[] once;
  private @Nullable RowKeys keys;
  private boolean begun;
  private long index;

  /**
   * A writer to a sink, which it closes in the end; what differs goes into the report.
   *
   * @param mapping what rows are given to as objects, or null where columns have meanings
   * @param standard the standard whose elements are the columns where the dialect names none
   */
  public static DialectTableWriter of(
      RowSink sink,
      TableDialect dialect,
      @Nullable SourceMapping mapping,
      Standard standard,
      LossReport losses) {
    RowMaker maker =
        mapping == null ? new ColumnRows(dialect, standard) : new ObjectRows(mapping, standard);
    return new DialectTableWriter(sink, dialect, maker, losses);
  }

  private DialectTableWriter(
      RowSink sink, TableDialect dialect, RowMaker maker, LossReport losses) {
    this.sink = Objects.requireNonNull(sink, "sink");
    this.maker = maker;
    this.losses = losses;
    this.fed = new FedRows("");
    this.reader = new SheetReader(fed, dialect, "");
    this.once = new boolean[maker.captions().texts().size()];
    for (int i = 0; i < once.length; i++) {
      once[i] = maker.isOnce(i);
    }
  }

  @Override
  public void header(CatalogHeader catalog) {
    losses.headerDropped(catalog);
  }

  @Override
  public void write(InformationResource resource) throws IOException {
    begin();
    List<@Nullable String[]> rows = maker.rows(resource, index + 1);
    sink.rows(rows, once);
    try {
      fed.add(rows);
      losses.compare(index, resource, read(resource));
    } catch (ReadingFault fault) {
      throw new IllegalStateException("rows in memory can be read", fault);
    }
    index++;
  }

  private @Nullable InformationResource read(InformationResource resource)
      throws IOException, ReadingFault {
    List<TableRow> rows = new ArrayList<>();
    RowKeys before = keys;
    for (TableRow row = reader.next(); row != null; row = reader.next()) {
      if (rows.isEmpty()) {
        if (before != null && before.goesOn(row)) {
          losses.joined(index, resource);
        }
        keys = new RowKeys(reader.header());
        keys.begin(row);
      }
      rows.add(row);
    }
    return rows.isEmpty() ? null : maker.read(new RowBlock(reader.header(), rows));
  }

  private void begin() throws IOException {
    if (begun) {
      return;
    }
    begun = true;
    Captions captions = maker.captions();
    sink.captions(captions);
    if (captions.isGrouped() && sink.showsGroups()) {
      fed.add(captions.upper());
      fed.add(captions.lower());
    } else {
      fed.add(captions.plain());
    }
    try {
      if (!reader.open()) {
        throw new IllegalStateException("a table is not read without captions that are known");
      }
    } catch (ReadingFault fault) {
      throw new IllegalStateException("rows in memory can be read", fault);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      begin();
    } finally {
      sink.close();
    }
  }
}
