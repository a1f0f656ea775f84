package org.govcat.serialization.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingRules;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the rows of one resource after the other. In a sheet that fits into memory the rows may
 * be scattered, as sorting leaves them; in a longer one they have to stand together.
 */
final class ResourceRows {
  /** Cells of a sheet that is held to bring scattered rows together. */
  private static final int HELD_CELLS = 300_000;

  private final SheetReader sheet;
  private final RowKeys keys;
  private final Deque<TableRow> held = new ArrayDeque<>();
  private @Nullable Deque<RowBlock> gathered;
  private @Nullable TableRow ahead;
  private @Nullable ReadingFault fault;

  ResourceRows(SheetReader sheet) throws IOException, ReadingFault {
    this.sheet = sheet;
    this.keys = new RowKeys(sheet.header());
    if (keys.canBeScattered()) {
      hold();
    }
  }

  private void hold() throws IOException, ReadingFault {
    int cells = 0;
    while (cells < HELD_CELLS) {
      TableRow row;
      try {
        row = sheet.next();
      } catch (ReadingFault e) {
        fault = e;
        gathered = gather();
        gathered.pollLast();
        return;
      }
      if (row == null) {
        gathered = gather();
        return;
      }
      cells += row.width();
      held.add(row);
    }
  }

  /** The rows of the next resource, or null at the end of the sheet. */
  @Nullable RowBlock next() throws IOException, ReadingFault {
    RowBlock block = gathered == null ? together() : gathered.poll();
    ReadingFault after = fault;
    if (block == null && after != null) {
      fault = null;
      throw after;
    }
    return block;
  }

  /** Brings rows with one code and title together in the place of the first of them. */
  private Deque<RowBlock> gather() throws IOException, ReadingFault {
    Map<String, RowBlock> byKey = new HashMap<>();
    Deque<RowBlock> blocks = new ArrayDeque<>();
    for (RowBlock block = together(); block != null; block = together()) {
      String key = keys.of(block);
      RowBlock before = key == null ? null : byKey.putIfAbsent(key, block);
      if (before == null) {
        blocks.add(block);
      } else {
        before.rows().addAll(block.rows());
      }
    }
    return blocks;
  }

  private @Nullable RowBlock together() throws IOException, ReadingFault {
    TableRow first = ahead == null ? row() : ahead;
    ahead = null;
    if (first == null) {
      return null;
    }
    List<TableRow> rows = new ArrayList<>();
    rows.add(first);
    keys.begin(first);
    int cells = first.width();
    while (true) {
      TableRow row = row();
      if (row == null) {
        break;
      }
      if (!keys.goesOn(row)) {
        ahead = row;
        break;
      }
      rows.add(row);
      if (rows.size() > TableLimits.ROWS_OF_RESOURCE) {
        throw ReadingFault.limit(ReadingRules.ROWS_OF_RESOURCE, TableLimits.ROWS_OF_RESOURCE, 0);
      }
      cells += row.width();
      if (cells > TableLimits.CELLS_OF_RESOURCE) {
        throw ReadingFault.limit(ReadingRules.CELLS_OF_RESOURCE, TableLimits.CELLS_OF_RESOURCE, 0);
      }
    }
    return new RowBlock(sheet.header(), rows);
  }

  private @Nullable TableRow row() throws IOException, ReadingFault {
    TableRow row = held.poll();
    return row == null && gathered == null && fault == null ? sheet.next() : row;
  }
}
