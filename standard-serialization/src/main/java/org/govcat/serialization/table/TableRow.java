package org.govcat.serialization.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One row of a table. Filled by whoever makes it, and left as it is afterwards. */
public final class TableRow {
  /** The cell holds a day that is no text. */
  public static final int DATE = 1;

  /** The cell holds a number that is no text. */
  public static final int NUMBER = 2;

  /** The cell holds the result that a formula had when the file was saved. */
  public static final int FORMULA = 4;

  /** The cell holds the name of an error, such as {@code #REF!}. */
  public static final int ERROR = 8;

  private static final int LEAST_ROOM = 16;
  private static final int MOST_ROOM = 128;

  private final int number;
  private final int line;
  private final boolean hidden;
  private @Nullable String[] texts;
  private byte[] flags = {};
  private int[] offsets = {};
  private int width;

  /**
   * A row without cells.
   *
   * @param number its number from 1
   * @param line the line of a text file on which it begins; 0 in a workbook
   * @param expected how many cells it may have; room for more is made when they come
   */
  public TableRow(int number, int line, boolean hidden, int expected) {
    this.number = number;
    this.line = line;
    this.hidden = hidden;
    this.texts = new String[Math.max(LEAST_ROOM, Math.min(expected, MOST_ROOM))];
  }

  /** Puts a text into a cell. */
  public void set(int column, @Nullable String text, int cellFlags) {
    if (column >= texts.length) {
      texts = Arrays.copyOf(texts, Math.max(column + 1, 2 * texts.length));
    }
    texts[column] = text;
    if (cellFlags != 0 || column < flags.length) {
      flag(column, cellFlags);
    }
    width = Math.max(width, column + 1);
  }

  private void flag(int column, int cellFlags) {
    if (column >= flags.length) {
      flags = Arrays.copyOf(flags, texts.length);
    }
    flags[column] = (byte) cellFlags;
  }

  /** Says where in its line a cell of a text file begins. */
  public void place(int column, int offset) {
    if (column >= offsets.length) {
      offsets = Arrays.copyOf(offsets, Math.max(column + 1, texts.length));
    }
    offsets[column] = offset;
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
    return column < flags.length && (flags[column] & cellFlags) == cellFlags;
  }

  /** Whether the cell has one of these flags. */
  public boolean hasAny(int column, int cellFlags) {
    return column < flags.length && (flags[column] & cellFlags) != 0;
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
