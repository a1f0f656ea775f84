package org.govcat.serialization.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.model.CatalogHeader;
import org.govcat.serialization.CatalogFormat;
import org.govcat.serialization.SourceRecord;
import org.govcat.serialization.reading.LoggedReader;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingLog;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.source.SourceMapping;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a table file, one after the other, and in each one resource at a time. */
public final class TableCatalogReader extends LoggedReader {
  private static final RuleId SHEETS = new RuleId("table/sheets");
  private static final RuleId LOOKS_LIKE = new RuleId("table/sheet-passed-over");
  private static final RuleId LEFT_OUT = new RuleId("table/sheet-left-out");
  private static final int MOST_NAMES = 20;

  private final RowSource source;
  private final TableDialect dialect;
  private final CatalogFormat format;
  private final RecordSource records;
  private final JoinedItems items;
  private final @Nullable SourceMapping mapping;
  private final List<String> read = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private @Nullable SheetReader sheet;
  private @Nullable ResourceRows rows;
  private boolean resourceColumns;
  private int itemSheets;
  private boolean ended;
  private long index;
  private boolean faulty;

  TableCatalogReader(
      RowSource source,
      TableDialect dialect,
      @Nullable SourceMapping mapping,
      ReadingLog log,
      CatalogFormat format) {
    super(log);
    this.source = source;
    this.dialect = dialect;
    this.mapping = mapping;
    this.format = format;
    this.records = new RecordSource(log, dialect.words());
    this.items = new JoinedItems(dialect, log);
  }

  @Override
  public @Nullable CatalogHeader header() {
    return records.header();
  }

  @Override
  public @Nullable SourceRecord next() throws IOException {
    while (!ended) {
      try {
        SourceRecord record = step();
        if (record != null) {
          log.readable();
          return record;
        }
      } catch (ReadingFault fault) {
        faulty = true;
        log.incomplete(ReadingLog.finding(fault, source.place(log.input())));
        ended = fault.rule() != ReadingRules.LIMIT || source.sheet() == null || !leaveSheet();
      }
    }
    return null;
  }

  private boolean leaveSheet() {
    sheet = null;
    rows = null;
    return true;
  }

  private @Nullable SourceRecord step() throws IOException, ReadingFault {
    ResourceRows open = rows;
    if (open == null) {
      if (read.isEmpty() && passedOver.isEmpty()) {
        items.load(source);
      }
      if (source.nextSheet()) {
        openSheet();
      } else {
        end();
      }
      return null;
    }
    RowBlock block = open.next();
    SheetReader from = sheet;
    if (block == null || from == null) {
      if (from != null) {
        from.takeFindings().forEach(log::add);
        records.finishSheet();
      }
      if (from == null || !from.nextTable()) {
        leaveSheet();
      } else {
        read(from);
      }
      return null;
    }
    SourceRecord record =
        mapping == null
            ? records.record(index, items.joined(block), from.isExact())
            : MappedRows.of(index, block, mapping);
    if (record != null) {
      index++;
    }
    return record;
  }

  private void openSheet() throws IOException, ReadingFault {
    String name = source.sheet() == null ? "" : source.sheet();
    if (dialect.sheets().isOfItems(name)) {
      itemSheets++;
      return;
    }
    SheetReader opened = new SheetReader(source, dialect, log.input());
    boolean hasHeader = opened.open();
    boolean namesResources = hasHeader && opened.header().namesResources();
    if (isPassedOver(name, namesResources)) {
      if (namesResources && opened.next() != null) {
        leftOut.add(name);
      }
    } else if (hasHeader) {
      sheet = opened;
      read.add(name + (source.isHiddenSheet() ? "*" : ""));
      read(opened);
    } else if (opened.hasRows()) {
      passedOver.add(name);
    }
  }

  /** 字典管理处 begins as 字典 does and is the sheet of an office all the same. */
  private boolean isPassedOver(String name, boolean namesResources) {
    return dialect.sheets().isPassedOver(name)
        && (!namesResources
            || dialect.sheets().isNamedSo(name)
            || TableWords.begins(dialect.words().examples(), name));
  }

  private void read(SheetReader opened) throws IOException, ReadingFault {
    rows = new ResourceRows(opened);
    resourceColumns |= !opened.header().hasItemsAlone();
  }

  /** Whether the sheet that is being read is one that this library wrote, column by column. */
  public boolean isExact() {
    return sheet != null && sheet.isExact();
  }

  private void end() {
    ended = true;
    items.finish();
    if (!leftOut.isEmpty()) {
      tell(LEFT_OUT, leftOut);
    }
    if (read.isEmpty() && faulty) {
      return;
    }
    boolean itemsAlone = read.isEmpty() ? itemSheets > 0 : index == 0 && !resourceColumns;
    if (read.isEmpty() || itemsAlone) {
      log.incomplete(
          ReadingLog.finding(
              ReadingRules.NOT_A_CATALOGUE,
              itemsAlone ? ReadingRules.ITEMS_ALONE : ReadingRules.NO_TABLE_HEADER,
              Location.of(log.input(), 1, 1, null)));
      return;
    }
    if (read.size() > 1) {
      tell(SHEETS, read);
    }
    if (!passedOver.isEmpty()) {
      tell(LOOKS_LIKE, passedOver);
    }
  }

  private void tell(RuleId rule, List<String> names) {
    List<String> first = names.subList(0, Math.min(MOST_NAMES, names.size()));
    log.add(
        Finding.of(rule, Severity.INFO)
            .location(Location.of(log.input(), 1, 1, null))
            .argument("count", Integer.toString(names.size()))
            .argument("sheets", String.join("、", first))
            .build());
  }

  @Override
  public List<Location> strayRows() {
    return items.stray();
  }

  @Override
  public CatalogFormat format() {
    return ended && read.isEmpty() ? CatalogFormat.UNKNOWN : format;
  }

  @Override
  public void close() throws IOException {
    ended = true;
    source.close();
  }
}
