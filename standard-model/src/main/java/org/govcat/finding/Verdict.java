package org.govcat.finding;

/** The answer of a check. "Could not be checked" is an answer of its own and never a pass. */
public enum Verdict {
  /** Everything was judged and no error was found. */
  CONFORMS("conforms"),
  /** At least one error was found. */
  DOES_NOT_CONFORM("does-not-conform"),
  /** No error was found, but not everything could be read or judged. */
  NOT_CHECKED("not-checked");

  private final String id;

  Verdict(String id) {
    this.id = id;
  }

  /** The word used in reports. */
  public String id() {
    return id;
  }
}
