package org.govcat.serialization.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingLog;
import org.govcat.serialization.reading.ReadingRules;
import org.jspecify.annotations.Nullable;

/** Items that stand in a sheet of their own and name their resource. They are held in memory. */
final class JoinedItems {
  private static final RuleId UNMATCHED = new RuleId("table/items-without-resource");
  private static final int MOST_CELLS = 2_000_000;

  private final TableDialect dialect;
  private final ReadingLog log;
  private boolean loaded;
  private final Map<String, RowBlock> byKey = new LinkedHashMap<>();

  JoinedItems(TableDialect dialect, ReadingLog log) {
    this.dialect = dialect;
    this.log = log;
  }

  /** Reads the sheets of items, if the dialect has any. */
  void load(RowSource source) throws IOException, ReadingFault {
    String joinedBy = dialect.sheets().joinedBy();
    if (loaded || joinedBy == null || dialect.sheets().items().isEmpty()) {
      return;
    }
    loaded = true;
    int cells = 0;
    while (source.nextSheet()) {
      String name = source.sheet();
      if (name == null) {
        return;
      }
      if (!TableWords.begins(dialect.sheets().items(), name)) {
        continue;
      }
      SheetReader sheet = new SheetReader(source, dialect, log.input());
      for (boolean open = sheet.open(); open; open = sheet.nextTable()) {
        cells = add(sheet, sheet.header().element(joinedBy), cells);
      }
      sheet.takeFindings().forEach(log::add);
    }
    source.rewind();
  }

  /** Adds the rows of a table; gives how many cells there are now. */
  private int add(SheetReader sheet, @Nullable Column key, int before)
      throws IOException, ReadingFault {
    int cells = before;
    for (TableRow row = key == null ? null : sheet.next(); row != null; row = sheet.next()) {
      cells += row.width();
      if (cells > MOST_CELLS) {
        throw ReadingFault.limit(ReadingRules.ROWS, MOST_CELLS, 0);
      }
      add(sheet, row, key);
    }
    return cells;
  }

  private void add(SheetReader sheet, TableRow row, @Nullable Column key) {
    String text = key == null ? null : row.text(key.index());
    String own = text == null ? "" : CaptionKey.of(text);
    byKey
        .computeIfAbsent(own, k -> new RowBlock(sheet.header(), new ArrayList<>()))
        .rows()
        .add(row);
  }

  /** The rows of a resource with those of its items. */
  List<RowBlock> joined(RowBlock block) {
    String joinedBy = dialect.sheets().joinedBy();
    if (byKey.isEmpty() || joinedBy == null) {
      return List.of(block);
    }
    Column key = block.header().element(joinedBy);
    String text = key == null ? null : block.text(key);
    RowBlock items = text == null ? null : byKey.remove(CaptionKey.of(text));
    return items == null ? List.of(block) : List.of(block, items);
  }

  /** The rows of items that named no resource so far. */
  List<Location> stray() {
    return RowBlock.places(byKey.values());
  }

  /** Says which items named no resource. */
  void finish() {
    byKey.forEach(
        (key, block) ->
            log.add(
                Finding.of(UNMATCHED, Severity.ERROR)
                    .location(block.header().place(block.rows().get(0)))
                    .argument("count", Integer.toString(block.rows().size()))
                    .build()));
  }
}
