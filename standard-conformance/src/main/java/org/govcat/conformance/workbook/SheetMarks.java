package org.govcat.conformance.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is put on one sheet of somebody else's workbook: notes and colours on cells, and a word in a
 * column of its own beside every resource.
 *
 * @param sheet name of the sheet
 * @param marks cells with something to say; no cell twice
 * @param states what stands beside the first row of each resource
 */
public record SheetMarks(String sheet, List<Mark> marks, States states) {
  /** How grave a mark is; decides its colour. */
  public enum Colour {
    /** An error. */
    ERROR,
    /** A warning. */
    WARNING
  }

  /**
   * A cell with something to say.
   *
   * @param cell its name, for example {@code E12}
   * @param text the note, or null for a colour alone
   * @param colour its colour
   */
  public record Mark(String cell, @Nullable String text, Colour colour) {}

  /** Says what stands beside a row. */
  public interface States {
    /** The first row with a resource, from 1; the caption stands above it. */
    int firstRow();

    /** The word beside a row, or null when no resource begins there. */
    @Nullable String at(int row);
  }

  /** Copies the marks. */
  public SheetMarks {
    marks = List.copyOf(marks);
  }
}
