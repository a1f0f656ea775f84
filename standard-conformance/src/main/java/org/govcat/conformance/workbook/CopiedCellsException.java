package org.govcat.conformance.workbook;

import java.io.IOException;

/** A workbook holds copies of its cells in a part of which nobody can tell whose they are. */
public final class CopiedCellsException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String part;

  CopiedCellsException(String part) {
    super(part + " holds copies of cells");
    this.part = part;
  }

  /** The part, for example the memory of a pivot table. */
  public String part() {
    return part;
  }
}
