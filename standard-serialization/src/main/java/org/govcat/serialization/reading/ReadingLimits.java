package org.govcat.serialization.reading;

/** How much of anything one record may have; more is a finding and never a full memory. */
public final class ReadingLimits {
  /** Bytes of one record or line. */
  public static final int RECORD_BYTES = 16 << 20;

  /** Groups and lists inside one another. */
  public static final int DEPTH = 100;

  /** UTF-16 units of one text. */
  public static final int TEXT = 1_000_000;

  /** UTF-16 units of a member's name. */
  public static final int NAME = 1_000;

  /** Characters of a number. */
  public static final int NUMBER = 1_000;

  /** Members of one group. */
  public static final int MEMBERS = 1_000;

  /** Members of one list inside a record. */
  public static final int LIST = 10_000;

  /** Elements and attributes of one record in XML. */
  public static final int ELEMENTS = 500_000;

  /** Values in what the model does not know, for one record. */
  public static final int UNKNOWN_VALUES = 100_000;

  /** Findings about one record. */
  public static final int FINDINGS = 1_000;

  /** Records in a row that cannot be read; after that reading is given up. */
  public static final int BROKEN_IN_A_ROW = 1_000;

  private ReadingLimits() {}
}
