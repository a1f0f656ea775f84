package org.govcat.standard;

/** How a standard types an element. */
public enum ElementType {
  /** Free text. */
  TEXT("text"),
  /** Code of a code list. */
  CODE("code"),
  /** A day, CCYY-MM-DD. */
  DATE("date"),
  /** A number. */
  NUMBER("number"),
  /** Yes or no. */
  FLAG("flag"),
  /** Unified social credit code. */
  CREDIT_CODE("credit-code"),
  /** Administrative division code. */
  DIVISION_CODE("division-code"),
  /** Code of a resource. */
  RESOURCE_CODE("resource-code"),
  /** A group of elements. */
  GROUP("group");

  private final String id;

  ElementType(String id) {
    this.id = id;
  }

  /** The word used in definition files. */
  public String id() {
    return id;
  }
}
