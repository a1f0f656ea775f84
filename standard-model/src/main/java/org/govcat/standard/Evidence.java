package org.govcat.standard;

import java.util.List;

/** How well a fact of a standard is known (evidence grade), from best to worst. */
public enum Evidence {
  /** The text of the document itself was read. */
  PRIMARY("primary"),
  /** Read in two or more independent implementations or official sheets. */
  PRACTICE("practice"),
  /** Read in one such source. */
  SINGLE("single"),
  /** Inferred from other facts: the project's own decision. */
  DERIVED("derived"),
  /** General knowledge, to be checked against the printed document: at most a warning. */
  RECALLED("recalled"),
  /** Conflicting or unreadable: never an error. */
  OPEN("open");

  private static final List<String> IDS =
      List.of(PRIMARY.id, PRACTICE.id, SINGLE.id, DERIVED.id, RECALLED.id, OPEN.id);

  private final String id;

  Evidence(String id) {
    this.id = id;
  }

  /** The word used in definition files and reports. */
  public String id() {
    return id;
  }

  /** Whether a finding that rests on this may be an error. */
  public boolean mayBeError() {
    return this != RECALLED && this != OPEN;
  }

  /** All words, in order. */
  public static List<String> ids() {
    return IDS;
  }
}
