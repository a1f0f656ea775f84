package org.govcat.serialization.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.serialization.workbook.CellNames;
import org.jspecify.annotations.Nullable;

/** What people should know about the captions of a sheet, once for each column. */
final class HeaderNotes {
  private static final RuleId UNNAMED = new RuleId("table/column-without-caption");
  private static final RuleId NEAR = new RuleId("table/caption-not-known");
  private static final RuleId REPAIRED = new RuleId("table/caption-repaired");
  private static final RuleId REPEATED = new RuleId("table/caption-repeated");
  private static final int SHORTEST_WORD = 4;

  private final TableDialect dialect;
  private final String input;
  private final @Nullable String sheet;
  private final List<Finding> findings = new ArrayList<>();

  HeaderNotes(TableDialect dialect, String input, @Nullable String sheet) {
    this.dialect = dialect;
    this.input = input;
    this.sheet = sheet;
  }

  /** Looks at the captions of a header. */
  void look(List<TableRow> rows, List<Column> columns) {
    Map<String, Column> seen = new HashMap<>();
    for (Column column : columns) {
      ColumnMeaning meaning = column.meaning();
      if (meaning == null) {
        near(rows, column);
      } else if (CaptionKey.isRepaired(column.caption())) {
        add(
            start(REPAIRED, Severity.INFO, rows, column)
                .argument("suggestion", CaptionKey.of(column.caption())));
      }
      Column before = meaning == null ? null : seen.put(CaptionKey.of(column.caption()), column);
      if (before != null
          && column.is(ColumnMeaning.Kind.ELEMENT)
          && meaning.equals(before.meaning())) {
        add(
            start(REPEATED, Severity.WARNING, rows, column)
                .argument("column", CellNames.column(before.index())));
      }
    }
  }

  private void near(List<TableRow> rows, Column column) {
    String caption = column.caption();
    if (HeaderFinder.isForMachines(caption) && caption.indexOf('.') > 0 || hasName(rows, column)) {
      return;
    }
    String near = CaptionKey.of(caption).length() < SHORTEST_WORD ? null : dialect.nearest(caption);
    if (near != null && near.length() >= SHORTEST_WORD) {
      add(start(NEAR, Severity.INFO, rows, column).argument("suggestion", near));
    }
  }

  /** Whether a name for machines stands below, as in templates of standards that add elements. */
  private static boolean hasName(List<TableRow> rows, Column column) {
    String last = rows.get(rows.size() - 1).text(column.index());
    return last != null
        && HeaderFinder.isForMachines(last)
        && !HeaderFinder.isForMachines(column.caption());
  }

  private Finding.Builder start(
      RuleId rule, Severity severity, List<TableRow> rows, Column column) {
    TableRow at = rows.get(0);
    for (TableRow row : rows) {
      at = row.text(column.index()) == null ? at : row;
    }
    return Finding.of(rule, severity)
        .location(SheetHeader.place(input, sheet, at, column.index(), column.caption()))
        .argument("name", column.caption());
  }

  private void add(Finding.Builder finding) {
    findings.add(finding.build());
  }

  /** Says that a column without caption holds something; gives it a name to be kept under. */
  Column unnamed(TableRow row, int index) {
    Column column = new Column(index, CellNames.column(index), null);
    findings.add(
        Finding.of(UNNAMED, Severity.WARNING)
            .location(SheetHeader.place(input, sheet, row, index, null))
            .argument("column", column.caption())
            .build());
    return column;
  }

  /** What was noted since this was asked last. */
  List<Finding> take() {
    List<Finding> taken = new ArrayList<>(findings);
    findings.clear();
    return taken;
  }
}
