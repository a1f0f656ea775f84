package org.govcat.conformance.report;

import java.util.Arrays;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.workbook.SheetMarks;
import org.govcat.serialization.workbook.CellNames;
import org.jspecify.annotations.Nullable;

/** What stands beside the first row of each resource of a sheet; eight bytes a resource. */
final class RowStates implements SheetMarks.States {
  private static final int RECORD_BITS = 32;

  private final CheckReport report;
  private final String withErrors;
  private final String withoutErrors;
  private final String confidential;
  private long[] rows = new long[64];
  private int count;
  private int first;

  RowStates(CheckReport report, ReportTexts texts) {
    this.report = report;
    this.withErrors = texts.text("annotated.with-errors");
    this.withoutErrors = texts.text("annotated.without-errors");
    this.confidential = texts.text("annotated.confidential");
  }

  void add(String cell, long record) {
    if (count == rows.length) {
      rows = Arrays.copyOf(rows, count * 2);
    }
    int row = CellNames.rowOf(cell);
    rows[count++] = (long) row << RECORD_BITS | record;
    begin(row);
  }

  /** A resource begins in that row, be it told here or not. */
  void begin(int row) {
    first = first == 0 || row > 0 && row < first ? row : first;
  }

  RowStates sorted() {
    Arrays.sort(rows, 0, count);
    return this;
  }

  @Override
  public int firstRow() {
    return first;
  }

  @Override
  public @Nullable String at(int row) {
    int place = Arrays.binarySearch(rows, 0, count, (long) row << RECORD_BITS);
    int next = place < 0 ? -place - 1 : place;
    if (next == count || rows[next] >>> RECORD_BITS != row) {
      return null;
    }
    long record = rows[next] & 0xFFFF_FFFFL;
    if (report.isConfidential(record)) {
      return confidential;
    }
    return report.hasErrors(record) ? withErrors : withoutErrors;
  }
}
