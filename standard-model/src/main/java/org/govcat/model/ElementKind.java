package org.govcat.model;

/**
 * What an element holds. Every leaf keeps the text that was read, so that no value is ever lost.
 */
public enum ElementKind {
  /** Free text. */
  TEXT,
  /** A code of an open list: the text as given, known to a list or not. */
  CODE,
  /** A day; the text as given, whether it can be read as a day or not. */
  DATE,
  /** A number; the text as given, whether it can be read as a number or not. */
  NUMBER,
  /** Yes or no, written {@code true} or {@code false}; the text as given. */
  FLAG,
  /** A list of texts. */
  TEXTS,
  /** One group of elements. */
  GROUP,
  /** A list of groups of elements. */
  GROUPS;

  /** Whether a single text stands in the element. */
  public boolean isLeaf() {
    return compareTo(TEXTS) < 0;
  }

  /** Whether the element holds a list. */
  public boolean isList() {
    return this == TEXTS || this == GROUPS;
  }
}
