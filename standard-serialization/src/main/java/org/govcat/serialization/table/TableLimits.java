package org.govcat.serialization.table;

/** How much of anything a table may have; more is a finding and never a full memory. */
public final class TableLimits {
  /** Binary logarithm of a mebibyte. */
  public static final int MEBI = 20;

  /** Parts of a workbook file. */
  public static final int ENTRIES = 10_000;

  /** Bytes of the directory of a workbook file. */
  public static final int DIRECTORY_BYTES = 4 << MEBI;

  /** Bytes of one unpacked part. */
  public static final long UNPACKED = 2000L << MEBI;

  /** How many times longer than packed a part may be, */
  public static final int UNPACKED_RATIO = 200;

  /** beyond so many bytes that are free. */
  public static final long UNPACKED_FREE = 16L << MEBI;

  /** Bytes of memory that texts shared by cells may take in any machine. */
  public static final long SHARED_TEXTS = 48L << MEBI;

  /** UTF-16 units of one cell. */
  public static final int CELL_TEXT = 1_000_000;

  /** UTF-16 units that a spreadsheet keeps in a cell. */
  public static final int WRITTEN_CELL = 32_767;

  /** Formats of cells. */
  public static final int FORMATS = 100_000;

  /** Sheets of a workbook. */
  public static final int SHEETS = 1_000;

  /** Rows of one resource. */
  public static final int ROWS_OF_RESOURCE = 10_000;

  /** Cells of one resource, the empty ones between others included. */
  public static final int CELLS_OF_RESOURCE = 1_000_000;

  /** Rows among which a header is looked for. */
  public static final int HEADER_WITHIN = 60;

  private TableLimits() {}
}
