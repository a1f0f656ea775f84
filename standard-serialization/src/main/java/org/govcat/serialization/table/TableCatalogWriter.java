package org.govcat.serialization.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogWriter;
import org.govcat.serialization.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * Writes resources as rows. What reading the rows would not give back exactly is written as JSON
 * beside them, so that nothing is lost.
 */
public final class TableCatalogWriter implements CatalogWriter {
  private final RowSink sink;
  private final FlatLayout layout;
  private final SheetHeader header;
  private final int wholeColumn;
  private final int headerColumn;
  private boolean begun;
  private long number;

  /** Writes to a sink and closes it in the end. */
  public TableCatalogWriter(RowSink sink, FlatLayout layout) {
    this.sink = Objects.requireNonNull(sink, "sink");
    this.layout = layout;
    this.header = new SheetHeader("", null, 1, layout.columns());
    this.headerColumn = layout.columns().size() - 2;
    this.wholeColumn = layout.columns().size() - 1;
  }

  @Override
  public void header(CatalogHeader catalog) throws IOException {
    begin();
    for (String piece : pieces(JsonText.of(catalog))) {
      @Nullable String[] row = new String[layout.columns().size()];
      row[headerColumn] = piece;
      sink.row(row);
    }
  }

  @Override
  public void write(InformationResource resource) throws IOException {
    begin();
    List<@Nullable String[]> rows = rows(resource);
    if (!says(rows, resource)) {
      List<String> pieces = pieces(JsonText.of(resource));
      while (rows.size() < pieces.size()) {
        rows.add(new String[layout.columns().size()]);
      }
      for (int i = 0; i < pieces.size(); i++) {
        rows.get(i)[wholeColumn] = pieces.get(i);
      }
    }
    number++;
    rows.get(0)[0] = Long.toString(number);
    for (@Nullable String[] row : rows) {
      sink.row(row);
    }
  }

  private List<@Nullable String[]> rows(InformationResource resource) {
    FlatCells cells = FlatCells.of(resource);
    List<@Nullable String[]> rows = new ArrayList<>();
    int count = cells.rows();
    for (int i = 0; i < count; i++) {
      @Nullable String[] row = new String[layout.columns().size()];
      for (Column column : layout.columns()) {
        if (column.is(ColumnMeaning.Kind.ELEMENT)) {
          String text = cells.cell(column.meaning().slots(), i);
          row[column.index()] = text == null || text.isEmpty() ? null : FlatLayout.visible(text);
        }
      }
      rows.add(row);
    }
    return rows;
  }

  /** Whether reading the rows gives the resource. */
  private boolean says(List<@Nullable String[]> rows, InformationResource resource) {
    List<TableRow> read = new ArrayList<>();
    for (@Nullable String[] cells : rows) {
      TableRow row = new TableRow(read.size() + 1, 0, false, cells.length);
      for (int i = 0; i < cells.length; i++) {
        if (cells[i] != null) {
          row.set(i, cells[i], 0);
        }
      }
      read.add(row);
    }
    RowBlock block = new RowBlock(header, read);
    RecordBuilder builder = new RecordBuilder(List.of(block), TableWords.NONE);
    return builder.build().equals(resource) && builder.agreement().differing().isEmpty();
  }

  /** A text in pieces that a cell holds; no character is cut in two. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + TableLimits.WRITTEN_CELL);
      if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      sink.captions(
          Captions.of(layout.columns().stream().map(Column::caption).toArray(String[]::new)));
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
