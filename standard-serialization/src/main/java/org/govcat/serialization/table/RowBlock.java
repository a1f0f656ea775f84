package org.govcat.serialization.table;

import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet that are about one resource.
 *
 * @param header the header above them
 * @param rows the rows, in the order of the sheet
 */
record RowBlock(SheetHeader header, List<TableRow> rows) {
  private static final int PER_CELL = 4;

  /** Which row first says something in a column; the first row when none does. */
  TableRow rowOf(Column column) {
    for (TableRow row : rows) {
      if (row.text(column.index()) != null) {
        return row;
      }
    }
    return rows.get(0);
  }

  /** The first text of a column. */
  @Nullable String text(Column column) {
    return rowOf(column).text(column.index());
  }

  /** Where each row stands. */
  static List<Location> places(Iterable<RowBlock> blocks) {
    List<Location> places = new ArrayList<>();
    for (RowBlock block : blocks) {
      for (TableRow row : block.rows()) {
        places.add(block.header().place(row));
      }
    }
    return places;
  }

  /** What keeping rows costs, in characters. */
  static int length(List<RowBlock> blocks) {
    int cells = 0;
    for (RowBlock block : blocks) {
      for (TableRow row : block.rows()) {
        cells += row.width();
      }
    }
    return cells * PER_CELL;
  }
}
