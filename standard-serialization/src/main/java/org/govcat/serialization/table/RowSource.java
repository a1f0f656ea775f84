package org.govcat.serialization.table;

import java.io.Closeable;
import java.io.IOException;
import org.govcat.finding.Location;
import org.govcat.serialization.reading.ReadingFault;
import org.jspecify.annotations.Nullable;

/**
 * Pulls the rows of the tables of one file, sheet by sheet, and keeps none. Begins before the first
 * sheet. Not thread-safe.
 */
public interface RowSource extends Closeable {
  /**
   * Goes to the next sheet; what is left of this one is passed over.
   *
   * @return false when there is none
   */
  boolean nextSheet() throws IOException, ReadingFault;

  /** Goes back before the first sheet; only a file with several sheets can. */
  void rewind() throws IOException;

  /** Name of the sheet, or null where a file holds a single table without a name. */
  @Nullable String sheet();

  /** Whether the sheet is not shown to people. */
  boolean isHiddenSheet();

  /** The day that a number stands for in this file, or null where numbers are no days. */
  default @Nullable String dayOf(String number) {
    return null;
  }

  /** Where reading stands: the row and the cell that were begun last. */
  Location place(String input);

  /** Whether a column of the sheet, from 0, is not shown to people; known once a row was read. */
  boolean isHiddenColumn(int column);

  /**
   * The next row that holds anything; null at the end of the sheet.
   *
   * @throws ReadingFault when the rest of the sheet cannot be read
   */
  @Nullable TableRow next() throws IOException, ReadingFault;
}
