package org.govcat.serialization.table.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.govcat.serialization.table.Captions;
import org.govcat.serialization.table.RowSink;
import org.govcat.serialization.workbook.CellNames;
import org.govcat.serialization.workbook.CellStyle;
import org.govcat.serialization.workbook.SheetDesign;
import org.govcat.serialization.workbook.SheetWriter;
import org.govcat.serialization.workbook.WorkbookWriter;
import org.jspecify.annotations.Nullable;

/** Writes a table as a workbook; where a sheet is full the next one goes on. */
public final class WorkbookSink implements RowSink {
  private static final int PER_CHARACTER = 2;

  /** Merged cells of a sheet; with many more a spreadsheet program does not open it in time. */
  private static final int MOST_MERGES = 20_000;

  /** Room at the end of a sheet for the rows of one resource. */
  private static final int LAST_ROWS = 20_000;

  private final OutputStream bytes;
  private final WorkbookWriter workbook;
  private final String name;
  private Captions captions = Captions.of();
  private SheetDesign design = new SheetDesign();
  private int merged;
  private @Nullable SheetWriter sheet;
  private int sheets;

  /**
   * Writes to a stream and closes it in the end.
   *
   * @param name name of the sheet
   */
  public WorkbookSink(OutputStream bytes, String name) {
    this.bytes = bytes;
    this.workbook = new WorkbookWriter(bytes);
    this.name = name;
  }

  @Override
  public boolean showsGroups() {
    return true;
  }

  @Override
  public void captions(Captions words) throws IOException {
    captions = words;
    nextSheet();
  }

  private SheetWriter nextSheet() throws IOException {
    boolean grouped = captions.isGrouped();
    design = new SheetDesign().frozen(grouped ? 2 : 1, 0);
    merged = 0;
    for (String caption : captions.texts()) {
      design.column(caption.length() * PER_CHARACTER + PER_CHARACTER, false);
    }
    sheets++;
    SheetWriter next = workbook.sheet(sheets == 1 ? name : name + " (" + sheets + ")", design);
    if (grouped) {
      next.row(captions.upper(), CellStyle.GROUP);
      next.row(captions.lower(), CellStyle.CAPTION);
      for (Captions.Span span : captions.spans()) {
        design.merge(
            CellNames.cell(span.fromColumn(), span.fromRow() + 1)
                + ":"
                + CellNames.cell(span.toColumn(), span.toRow() + 1));
      }
    } else {
      next.row(captions.plain(), CellStyle.CAPTION);
    }
    sheet = next;
    return next;
  }

  @Override
  public void rows(List<@Nullable String[]> rows, boolean[] once) throws IOException {
    for (@Nullable String[] row : rows) {
      row(row);
    }
    int last = sheet == null ? 0 : sheet.rowNumber();
    int first = last - rows.size() + 1;
    for (int i = 0; i < once.length && rows.size() > 1; i++) {
      if (once[i] && merged < MOST_MERGES) {
        merged++;
        design.merge(CellNames.cell(i, first) + ":" + CellNames.cell(i, last));
      }
    }
  }

  @Override
  public void row(@Nullable String[] cells) throws IOException {
    SheetWriter open = sheet;
    if (open == null) {
      throw new IllegalStateException("captions come before rows");
    }
    boolean begins = cells.length > 0 && cells[0] != null;
    if (begins && open.rowNumber() > CellNames.ROWS - LAST_ROWS) {
      open = nextSheet();
    }
    open.row(cells, CellStyle.TEXT);
  }

  @Override
  public void close() throws IOException {
    try (bytes) {
      workbook.close();
    }
  }
}
