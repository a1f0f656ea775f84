package org.govcat.conformance;

/** There is no further code behind the highest one (顺序码已用完). */
public final class CodesExhaustedException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private final String highest;

  CodesExhaustedException(String highest) {
    super("no code comes after " + highest);
    this.highest = highest;
  }

  /** The highest code that is in use or was withdrawn. */
  public String highest() {
    return highest;
  }
}
