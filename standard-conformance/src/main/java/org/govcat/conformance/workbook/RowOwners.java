package org.govcat.conformance.workbook;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * To whom the rows of a workbook belong. Rows that nobody owns, such as captions and notes, are
 * everybody's.
 */
public final class RowOwners {
  /** Owner of rows that belong to nobody and stay in every part. */
  public static final int EVERYBODY = -1;

  /** Owner of rows that are in no part. */
  public static final int WITHHELD = -2;

  private final Map<String, Rows> sheets = new LinkedHashMap<>();

  /** The rows of one sheet; four bytes a row. */
  static final class Rows {
    private int[] owners = new int[64];
    private int first;

    /** Begins with rows that are everybody's. */
    Rows() {
      Arrays.fill(owners, EVERYBODY);
    }

    private void set(int row, int owner) {
      if (row >= owners.length) {
        int known = owners.length;
        owners = Arrays.copyOf(owners, Math.max(row + 1, 2 * known));
        Arrays.fill(owners, known, owners.length, EVERYBODY);
      }
      owners[row] = owner;
    }

    int ownerOf(int row) {
      return row < owners.length ? owners[row] : EVERYBODY;
    }
  }

  /**
   * Says whose a row is.
   *
   * @param row its number from 1
   * @param owner a number from 0, or {@link #WITHHELD}
   */
  public void set(String sheet, int row, int owner) {
    sheets.computeIfAbsent(sheet, name -> new Rows()).set(row, owner);
  }

  /** Says that a resource begins in a row. */
  public void begin(String sheet, int row) {
    Rows rows = of(sheet);
    rows.first = rows.first == 0 ? row : Math.min(rows.first, row);
  }

  /** The first row of a sheet in which a resource begins, or 0. */
  public int firstRow(String sheet) {
    return of(sheet).first;
  }

  /** Whose a row is. */
  public int ownerOf(String sheet, int row) {
    return of(sheet).ownerOf(row);
  }

  /** The sheets that have rows of somebody. */
  public Set<String> sheets() {
    return Set.copyOf(sheets.keySet());
  }

  Rows of(String sheet) {
    return sheets.getOrDefault(sheet, new Rows());
  }
}
