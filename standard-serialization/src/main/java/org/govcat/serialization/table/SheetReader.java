package org.govcat.serialization.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.model.Blanks;
import org.govcat.model.ElementKind;
import org.govcat.serialization.reading.ReadingFault;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet that hold resources: those below the header, without notes, totals and
 * examples, with 同上 filled in.
 */
final class SheetReader {
  private static final String FIRST_DAY = "1990-01-01";
  private static final String LAST_DAY = "2100-01-01";

  private final RowSource source;
  private final TableDialect dialect;
  private final HeaderFinder finder;
  private final SheetNotes notes;
  private final Deque<TableRow> waiting = new ArrayDeque<>();
  private final RowNature nature;
  private @Nullable SheetHeader header;
  private @Nullable String[] above = {};
  private boolean exact;
  private boolean anyRows;
  private @Nullable ReadingFault fault;
  private int[] days = {};
  private boolean tableEnds;
  private int captions;

  SheetReader(RowSource source, TableDialect dialect, String input) {
    this.source = source;
    this.dialect = dialect;
    this.nature = new RowNature(dialect);
    this.finder = new HeaderFinder(dialect, input, source.sheet());
    this.notes = new SheetNotes(input, source.sheet());
  }

  /** Looks for the header; false when the sheet has none. */
  boolean open() throws IOException, ReadingFault {
    List<TableRow> rows = new ArrayList<>();
    try {
      for (TableRow row = source.next(); row != null; row = source.next()) {
        rows.add(row);
        if (rows.size() == TableLimits.HEADER_WITHIN) {
          break;
        }
      }
    } catch (ReadingFault e) {
      fault = e;
    }
    anyRows = !rows.isEmpty();
    SheetHeader found = finder.find(rows);
    if (found == null) {
      if (fault != null) {
        throw fault;
      }
      return false;
    }
    begin(found, rows);
    return true;
  }

  private void begin(SheetHeader found, List<TableRow> rows) {
    header = found;
    notes.hiddenColumns(hiddenColumns(found));
    exact = found.kind(ColumnMeaning.Kind.RECORD) != null;
    captions = found.columns().size();
    days = found.columns().stream().filter(SheetReader::isDay).mapToInt(Column::index).toArray();
    for (TableRow row : rows) {
      if (row.number() > found.lastRow()) {
        waiting.add(row);
      }
    }
  }

  private List<Column> hiddenColumns(SheetHeader found) {
    return found.columns().stream().filter(c -> source.isHiddenColumn(c.index())).toList();
  }

  SheetHeader header() {
    if (header == null) {
      throw new IllegalStateException("the sheet has no header");
    }
    return header;
  }

  /** Whether the cells are those that this library wrote, each to be taken as it is. */
  boolean isExact() {
    return exact;
  }

  /** Whether the sheet holds anything. */
  boolean hasRows() {
    return anyRows;
  }

  /** The next row about a resource, or null at the end. */
  @Nullable TableRow next() throws IOException, ReadingFault {
    while (!tableEnds) {
      TableRow row = waiting.poll();
      if (row == null) {
        row = read();
      }
      if (row == null) {
        return null;
      }
      if (!exact) {
        clearBlanks(row);
      }
      note(row);
      if (exact) {
        return row;
      }
      switch (nature.of(row, header())) {
        case RESOURCE -> {
          if (!isTitleOfTable(row)) {
            readDays(row);
            fillIn(row);
            return row;
          }
          notes.passedOver(row);
        }
        case NOTE -> notes.passedOver(row);
        case HEADER -> {
          waiting.addFirst(row);
          tableEnds = true;
          return null;
        }
        default -> {}
      }
    }
    return null;
  }

  /** The next row behind those that were read to find the header. */
  private @Nullable TableRow read() throws IOException, ReadingFault {
    if (fault != null) {
      throw fault;
    }
    return source.next();
  }

  /** Whether a text stands alone above the header of another table: 二、综合处. */
  private boolean isTitleOfTable(TableRow row) throws IOException, ReadingFault {
    if (!RowNature.isLone(row)) {
      return false;
    }
    if (waiting.isEmpty()) {
      TableRow after = fault == null ? source.next() : null;
      if (after == null) {
        return false;
      }
      waiting.add(after);
    }
    return nature.isHeader(waiting.getFirst(), header());
  }

  /**
   * Goes on with another table below the one that ended, whose columns have a header of their own;
   * false when there is none.
   */
  boolean nextTable() throws IOException, ReadingFault {
    if (!tableEnds) {
      return false;
    }
    tableEnds = false;
    List<TableRow> rows = new ArrayList<>(waiting);
    waiting.clear();
    for (TableRow row = read(); row != null; row = read()) {
      rows.add(row);
      if (rows.size() >= HeaderFinder.MOST_ROWS) {
        break;
      }
    }
    begin(finder.at(rows), rows);
    Arrays.fill(above, null);
    return true;
  }

  /** Cells that hold blanks alone hold nothing for people; a formula without result is kept. */
  private static void clearBlanks(TableRow row) {
    for (int i = 0; i < row.width(); i++) {
      String text = row.text(i);
      if (text != null && isBlank(text) && !row.has(i, TableRow.FORMULA)) {
        row.set(i, null, 0);
      }
    }
  }

  private static boolean isBlank(String text) {
    return text.isEmpty() || Blanks.isBlank(text.charAt(0)) && Blanks.trim(text).isEmpty();
  }

  private void note(TableRow row) {
    SheetHeader head = header();
    if (row.isHidden()) {
      notes.hidden(row);
    }
    if (source.sheet() == null && row.width() != captions) {
      notes.ragged(row, captions);
    }
    List<Column> unnamed = List.of();
    for (int i = 0; i < row.width(); i++) {
      if (row.text(i) != null && head.at(i) == null) {
        unnamed = unnamed.isEmpty() ? new ArrayList<>() : unnamed;
        unnamed.add(finder.notes().unnamed(row, i));
      }
    }
    if (!unnamed.isEmpty()) {
      header = head.with(unnamed);
    }
  }

  private static boolean isDay(Column column) {
    ColumnMeaning meaning = column.meaning();
    return column.is(ColumnMeaning.Kind.ELEMENT)
        && meaning.slots().get(meaning.slots().size() - 1).kind() == ElementKind.DATE;
  }

  /** A day that lost its format is a number: 43048 is 2017-11-09. */
  private void readDays(TableRow row) {
    for (int column : days) {
      String text = row.text(column);
      if (text != null && row.has(column, TableRow.NUMBER)) {
        String day = source.dayOf(text);
        if (day != null && day.compareTo(FIRST_DAY) >= 0 && day.compareTo(LAST_DAY) < 0) {
          row.set(column, day, TableRow.DATE);
          notes.serialDay(row);
        }
      }
    }
  }

  /** Puts what stands above in the place of 同上. */
  private void fillIn(TableRow row) {
    if (above.length < row.width()) {
      above = Arrays.copyOf(above, row.width());
    }
    for (int i = 0; i < row.width(); i++) {
      String text = row.text(i);
      if (text == null) {
        continue;
      }
      String before = above[i];
      if (before != null && dialect.words().isAbove(text)) {
        row.set(i, before, 0);
      } else {
        above[i] = text;
      }
    }
  }

  /** What is to be said about the sheet; after its end it is all. */
  List<Finding> takeFindings() {
    List<Finding> findings = finder.notes().take();
    findings.addAll(notes.take());
    return findings;
  }
}
