package org.govcat.serialization.table;

import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.serialization.workbook.CellNames;
import org.jspecify.annotations.Nullable;

/** What people should know about the rows of a sheet: once each, with the rows. */
final class SheetNotes {
  private static final RuleId HIDDEN = new RuleId("table/hidden-rows");
  private static final RuleId HIDDEN_COLUMNS = new RuleId("table/hidden-columns");
  private static final RuleId PASSED_OVER = new RuleId("table/rows-passed-over");
  private static final RuleId SERIAL_DAY = new RuleId("table/serial-date");
  private static final RuleId RAGGED = new RuleId("table/ragged-row");
  private static final int MOST_ROWS = 10;
  private static final int LONGEST_QUOTE = 30;

  private final String input;
  private final @Nullable String sheet;
  private List<Column> hiddenColumns = List.of();
  private final Rows hidden = new Rows(HIDDEN, Severity.INFO);
  private final Rows passedOver = new Rows(PASSED_OVER, Severity.INFO);
  private final Rows serialDays = new Rows(SERIAL_DAY, Severity.INFO);
  private final Rows ragged = new Rows(RAGGED, Severity.WARNING);

  SheetNotes(String input, @Nullable String sheet) {
    this.input = input;
    this.sheet = sheet;
  }

  void hidden(TableRow row) {
    hidden.add(row, "");
  }

  void hiddenColumns(List<Column> columns) {
    hiddenColumns = columns;
  }

  void passedOver(TableRow row) {
    String beginning = null;
    for (int i = 0; beginning == null; i++) {
      beginning = row.text(i);
    }
    passedOver.add(row, beginning);
  }

  void serialDay(TableRow row) {
    serialDays.add(row, "");
  }

  void ragged(TableRow row, int expected) {
    ragged.add(row, row.width() + "≠" + expected);
  }

  List<Finding> take() {
    List<Finding> findings = new ArrayList<>();
    if (!hiddenColumns.isEmpty()) {
      findings.add(hiddenColumns());
      hiddenColumns = List.of();
    }
    for (Rows rows : List.of(hidden, passedOver, serialDays, ragged)) {
      rows.tell(findings);
    }
    return findings;
  }

  private Finding hiddenColumns() {
    StringBuilder names = new StringBuilder();
    for (Column column : hiddenColumns.subList(0, Math.min(MOST_ROWS, hiddenColumns.size()))) {
      names.append(names.isEmpty() ? "" : "、").append(CellNames.column(column.index()));
      names.append(' ').append(column.caption());
    }
    int first = hiddenColumns.get(0).index();
    return Finding.of(HIDDEN_COLUMNS, Severity.INFO)
        .location(new Location(input, 1, first + 1, null, sheet, CellNames.cell(first, 1)))
        .argument("count", Integer.toString(hiddenColumns.size()))
        .argument("values", names.toString())
        .build();
  }

  private final class Rows {
    private final RuleId rule;
    private final Severity severity;
    private final StringBuilder numbers = new StringBuilder();
    private @Nullable TableRow first;
    private int count;
    private int last;

    Rows(RuleId rule, Severity severity) {
      this.rule = rule;
      this.severity = severity;
    }

    void add(TableRow row, String quote) {
      boolean goesOn = count > 0 && row.number() == last + 1 && quote.isEmpty();
      if (first == null) {
        first = row;
      }
      if (goesOn) {
        last = row.number();
        count++;
        return;
      }
      if (count < MOST_ROWS) {
        numbers.append(numbers.isEmpty() ? "" : ", ").append(row.number());
        if (!quote.isEmpty()) {
          String cut = quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) : quote;
          numbers.append(" (").append(cut.replace('\n', ' ')).append(')');
        }
      }
      last = row.number();
      count++;
    }

    void tell(List<Finding> findings) {
      if (first == null) {
        return;
      }
      findings.add(
          Finding.of(rule, severity)
              .location(SheetHeader.place(input, sheet, first, 0, null))
              .argument("count", Integer.toString(count))
              .argument("rows", numbers.toString())
              .build());
      first = null;
      count = 0;
      numbers.setLength(0);
    }
  }
}
