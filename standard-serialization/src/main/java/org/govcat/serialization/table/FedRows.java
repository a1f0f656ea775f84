package org.govcat.serialization.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.govcat.finding.Location;
import org.jspecify.annotations.Nullable;

/** Rows that are about to be written, for a reader that tells what will be read of them. */
final class FedRows implements RowSource {
  private final @Nullable String sheet;
  private final Deque<TableRow> rows = new ArrayDeque<>();
  private int number;

  /**
   * No rows yet.
   *
   * @param sheet name of the sheet, or null for a text file
   */
  FedRows(@Nullable String sheet) {
    this.sheet = sheet;
  }

  void add(List<@Nullable String[]> written) {
    written.forEach(this::add);
  }

  void add(@Nullable String[] cells) {
    number++;
    TableRow row = new TableRow(number, sheet == null ? number : 0, false, cells.length);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != null) {
        row.set(i, cells[i], 0);
      }
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
  }

  @Override
  public boolean nextSheet() {
    return false;
  }

  @Override
  public void rewind() {
    throw new UnsupportedOperationException("rows are read once");
  }

  @Override
  public @Nullable String sheet() {
    return sheet;
  }

  @Override
  public boolean isHiddenSheet() {
    return false;
  }

  @Override
  public Location place(String input) {
    return new Location(input, number, 1, null, sheet, null);
  }

  @Override
  public boolean isHiddenColumn(int column) {
    return false;
  }

  @Override
  public @Nullable TableRow next() {
    return rows.poll();
  }

  @Override
  public void close() {
    rows.clear();
  }
}
