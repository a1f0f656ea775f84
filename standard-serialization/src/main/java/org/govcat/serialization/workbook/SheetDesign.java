package org.govcat.serialization.workbook;

import java.util.ArrayList;
import java.util.List;

/** What a sheet has beside its cells. Not thread-safe. */
public final class SheetDesign {
  /** Most rows that drop-downs reach down to. */
  public static final int LAST_ROW = 5_000;

  private static final double NARROW = 10;
  private static final double WIDE = 60;

  /** A list of allowed words: the cells of a sheet that hold them. */
  record Choice(int column, int fromRow, String formula, boolean strict, String prompt) {}

  private final List<Double> widths = new ArrayList<>();
  private final List<Boolean> hiddenColumns = new ArrayList<>();
  private final List<String> merges = new ArrayList<>();
  private final List<CellNote> notes = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();
  private int frozenRows;
  private int frozenColumns;
  private int filteredRow;

  /** Adds a column. */
  public SheetDesign column(double width, boolean hiddenColumn) {
    widths.add(Math.max(NARROW, Math.min(WIDE, width)));
    hiddenColumns.add(hiddenColumn);
    return this;
  }

  /** Keeps rows and columns in sight. */
  public SheetDesign frozen(int rows, int columns) {
    frozenRows = rows;
    frozenColumns = columns;
    return this;
  }

  /** Lets people filter the rows below that of the captions, from 1. */
  public SheetDesign filtered(int captions) {
    filteredRow = captions;
    return this;
  }

  /** Makes one cell of several: {@code B1:D1}. */
  public SheetDesign merge(String range) {
    merges.add(range);
    return this;
  }

  /** Puts a note on a cell; column from 0, row from 1. */
  public SheetDesign note(int column, int row, String text) {
    notes.add(new CellNote(column, row, text));
    return this;
  }

  /**
   * Offers words in the cells of a column.
   *
   * @param formula the range that holds them, or a formula that gives it
   * @param strict whether nothing else is allowed
   * @param prompt what people see when they choose
   */
  public SheetDesign choice(
      int column, int fromRow, String formula, boolean strict, String prompt) {
    choices.add(new Choice(column, fromRow, formula, strict, prompt));
    return this;
  }

  List<CellNote> notes() {
    return notes;
  }

  List<Choice> choices() {
    return choices;
  }

  List<String> merges() {
    return merges;
  }

  List<Double> widths() {
    return widths;
  }

  boolean isHidden(int column) {
    return hiddenColumns.get(column);
  }

  int frozenRows() {
    return frozenRows;
  }

  int frozenColumns() {
    return frozenColumns;
  }

  int filteredRow() {
    return filteredRow;
  }
}
