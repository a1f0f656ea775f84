package org.govcat.serialization.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One row of a table. Filled again for every row by its source; nobody else changes it. */
public final class TableRow {
  /** The cell holds a day that is no text. */
  public static final int DATE = 1;

  /** The cell holds a number that is no text. */
  public static final int NUMBER = 2;

  /** The cell holds the result that a formula had when the file was saved. */
  public static final int FORMULA = 4;

  /** The cell holds the name of an error, such as {@code #REF!}. */
  public static final int ERROR = 8;

  private int number;
  private int line;
  private boolean hidden;
  private int width;
  private int allFlags;
  private @Nullable String[] texts = new String[64];
  private byte[] flags = new byte[64];
  private int[] offsets = {};

  /** Begins another row. */
  public void open(int rowNumber, int atLine, boolean isHidden) {
    Arrays.fill(texts, 0, width, null);
    Arrays.fill(flags, 0, width, (byte) 0);
    number = rowNumber;
    line = atLine;
    hidden = isHidden;
    width = 0;
    allFlags = 0;
  }

  /** Puts a text into a cell. */
  public void set(int column, @Nullable String text, int cellFlags) {
    if (column >= texts.length) {
      int size = Math.max(column + 1, 2 * texts.length);
      texts = Arrays.copyOf(texts, size);
      flags = Arrays.copyOf(flags, size);
    }
    texts[column] = text;
    flags[column] = (byte) cellFlags;
    allFlags |= cellFlags;
    width = Math.max(width, column + 1);
  }

  /** Says where in its line a cell of a text file begins. */
  public void place(int column, int offset) {
    if (column >= offsets.length) {
      offsets = Arrays.copyOf(offsets, Math.max(64, 2 * column));
    }
    offsets[column] = offset;
  }

  /** A copy that stays as it is. */
  public TableRow copy() {
    TableRow copy = new TableRow();
    copy.number = number;
    copy.line = line;
    copy.hidden = hidden;
    copy.width = width;
    copy.allFlags = allFlags;
    copy.texts = Arrays.copyOf(texts, width);
    copy.flags = Arrays.copyOf(flags, width);
    copy.offsets = Arrays.copyOf(offsets, Math.min(width, offsets.length));
    return copy;
  }

  /** Its number from 1, as a spreadsheet shows it. */
  public int number() {
    return number;
  }

  /** The line of a text file on which it begins; 0 in a workbook. */
  public int line() {
    return line;
  }

  /** Whether people do not see it: hidden by hand or by a filter. */
  public boolean isHidden() {
    return hidden;
  }

  /** Cells up to the last one that holds anything. */
  public int width() {
    return width;
  }

  /** What the cell says to people, or null when it is empty. */
  public @Nullable String text(int column) {
    return column < width ? texts[column] : null;
  }

  /** Whether the cell has all of these flags. */
  public boolean has(int column, int cellFlags) {
    return column < width && (flags[column] & cellFlags) == cellFlags;
  }

  /** Whether any cell has one of these flags. */
  public boolean hasAny(int cellFlags) {
    return (allFlags & cellFlags) != 0;
  }

  /** Whether any cell says anything. */
  public boolean isEmpty() {
    for (int i = 0; i < width; i++) {
      if (texts[i] != null) {
        return false;
      }
    }
    return true;
  }

  /** Column of a text file where the cell begins, from 1; 0 in a workbook. */
  public int offset(int column) {
    return column < offsets.length ? offsets[column] : 0;
  }
}
