package org.govcat.serialization.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.govcat.model.InformationResource;
import org.jspecify.annotations.Nullable;

/** A resource in one row, for examples. */
public final class SingleRow {
  private SingleRow() {}

  /** What a row says whose cells stand under these captions. */
  public static InformationResource read(
      Map<String, String> cells, @Nullable TableDialect dialect) {
    List<Column> columns = new ArrayList<>();
    TableRow row = new TableRow(1, 0, false, cells.size());
    cells.forEach(
        (caption, text) -> {
          int index = columns.size();
          columns.add(new Column(index, caption, dialect == null ? null : dialect.find(caption)));
          row.set(index, text.isEmpty() ? null : text, 0);
        });
    RowBlock block = new RowBlock(new SheetHeader("", null, 1, columns), List.of(row));
    TableWords words = dialect == null ? TableWords.NONE : dialect.words();
    return new RecordBuilder(List.of(block), words).build();
  }
}
