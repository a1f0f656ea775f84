package org.govcat.standard;

/** What a parameter of a kind of rules holds. */
public enum ParameterType {
  /** A text. */
  TEXT,
  /** Texts. */
  TEXTS,
  /** One of a few words. */
  WORD,
  /** The id of a code list. */
  LIST,
  /** A concept of the element's list. */
  CONCEPT,
  /** Concepts of one list; plain texts where the element has none. */
  CONCEPTS,
  /** Causes why a text is no credit code. */
  CAUSES,
  /** A whole number. */
  NUMBER,
  /** How a day is written, such as YYYY/MM/DD. */
  DAY_FORM,
  /** A day, CCYY-MM-DD. */
  DAY,
  /** Single characters, ranges (A-Z) and words for many of them (digits). */
  CHARACTERS,
  /** An element id. */
  ELEMENT,
  /** The id of an element with a code list. */
  CODED,
  /** Element ids. */
  ELEMENTS,
  /** A regular expression. */
  PATTERN,
  /** Regular expressions. */
  PATTERNS,
  /** Element ids, each with the concepts it must mean one of. */
  CONDITIONS,
  /** Concepts, each with a list of concepts. */
  TABLE,
  /** Ways in which a code may be put together. */
  STRUCTURES,
  /** The id of a rule that gives structures of codes. */
  RULE,
  /** A segment of those structures. */
  SEGMENT
}
