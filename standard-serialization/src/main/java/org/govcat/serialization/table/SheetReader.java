package org.govcat.serialization.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.serialization.reading.ReadingFault;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet that hold resources: those below the header, without notes, totals and
 * examples, with 同上 filled in.
 */
final class SheetReader {
  private final RowSource source;
  private final TableDialect dialect;
  private final HeaderFinder finder;
  private final SheetNotes notes;
  private final Deque<TableRow> waiting = new ArrayDeque<>();
  private @Nullable SheetHeader header;
  private @Nullable String[] above = {};
  private boolean exact;
  private boolean anyRows;
  private int captions;

  SheetReader(RowSource source, TableDialect dialect, String input) {
    this.source = source;
    this.dialect = dialect;
    this.finder = new HeaderFinder(dialect, input, source.sheet());
    this.notes = new SheetNotes(input, source.sheet());
  }

  /** Looks for the header; false when the sheet has none. */
  boolean open() throws IOException, ReadingFault {
    List<TableRow> rows = new ArrayList<>();
    for (TableRow row = source.next(); row != null; row = source.next()) {
      rows.add(row);
      if (rows.size() == TableLimits.HEADER_WITHIN) {
        break;
      }
    }
    anyRows = !rows.isEmpty();
    SheetHeader found = finder.find(rows);
    header = found;
    if (found == null) {
      return false;
    }
    notes.hiddenColumns(hiddenColumns(found));
    exact = found.kind(ColumnMeaning.Kind.RECORD) != null;
    captions = found.columns().size();
    for (TableRow row : rows) {
      if (row.number() > found.lastRow()) {
        waiting.add(row);
      }
    }
    return true;
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
    while (true) {
      TableRow row = waiting.poll();
      if (row == null) {
        row = source.next();
      }
      if (row == null) {
        return null;
      }
      note(row);
      if (exact || !passesOver(row)) {
        return row;
      }
    }
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
        unnamed.add(finder.unnamed(row, i));
      }
    }
    if (!unnamed.isEmpty()) {
      header = head.with(unnamed);
    }
  }

  private boolean passesOver(TableRow row) {
    int first = -1;
    int texts = 0;
    for (int i = 0; i < row.width(); i++) {
      if (row.text(i) != null) {
        first = first < 0 ? i : first;
        texts++;
      }
    }
    String text = first < 0 ? null : row.text(first);
    if (text == null) {
      return true;
    }
    boolean saysNothing = texts == 1 && isIgnored(first);
    boolean note =
        TableWords.begins(dialect.words().examples(), text)
            || isExampleTitle(row)
            || texts <= 3 && TableWords.begins(dialect.words().notes(), text)
            || isHeaderAgain(row, texts);
    if (note) {
      notes.passedOver(row, text);
    } else if (!saysNothing) {
      fillIn(row);
    }
    return note || saysNothing;
  }

  private boolean isIgnored(int index) {
    Column column = header().at(index);
    return column != null && column.is(ColumnMeaning.Kind.IGNORED);
  }

  private boolean isExampleTitle(TableRow row) {
    Column title = header().element("title");
    String text = title == null ? null : row.text(title.index());
    return text != null && TableWords.begins(dialect.words().examples(), text);
  }

  private boolean isHeaderAgain(TableRow row, int texts) {
    int again = 0;
    for (Column column : header().columns()) {
      String text = row.text(column.index());
      again += text != null && header().isCaption(column, text) ? 1 : 0;
      if (again == 0 && column.index() > 3) {
        return false;
      }
    }
    return again >= 2 && again * 2 > texts;
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
    List<Finding> findings = new ArrayList<>(finder.findings());
    finder.findings().clear();
    findings.addAll(notes.take());
    return findings;
  }
}
