package org.govcat.serialization.table.xlsx;

import java.io.IOException;
import java.io.OutputStream;
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

  /** Room at the end of a sheet for the rows of one resource. */
  private static final int LAST_ROWS = 20_000;

  private final OutputStream bytes;
  private final WorkbookWriter workbook;
  private final String name;
  private String[] captions = {};
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
  public void captions(String[] words) throws IOException {
    captions = words.clone();
    nextSheet();
  }

  private SheetWriter nextSheet() throws IOException {
    SheetDesign design = new SheetDesign().frozen(1, 0);
    for (String caption : captions) {
      design.column(caption.length() * PER_CHARACTER + PER_CHARACTER, false);
    }
    sheets++;
    SheetWriter next = workbook.sheet(sheets == 1 ? name : name + " (" + sheets + ")", design);
    next.row(captions, CellStyle.CAPTION);
    sheet = next;
    return next;
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
