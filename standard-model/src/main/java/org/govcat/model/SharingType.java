package org.govcat.model;

import java.util.Objects;

/**
 * Kind of sharing with other departments (共享类型; 1272 6.2 9). An open code: any text, with constants
 * for the codes of the national editions. What a text means is for the standard to say; an unknown
 * one means nothing.
 *
 * @param text the code as it was given
 */
public record SharingType(String text) implements OpenCode {
  /** Shared with every department (无条件共享). */
  public static final SharingType UNCONDITIONAL = new SharingType("1");

  /** Shared with some departments or in part (有条件共享). */
  public static final SharingType CONDITIONAL = new SharingType("2");

  /** Not shared (不予共享). */
  public static final SharingType NOT_SHARED = new SharingType("3");

  /** Keeps the text as given. */
  public SharingType {
    Objects.requireNonNull(text, "text");
  }

  /** The text alone. */
  @Override
  public String toString() {
    return text;
  }
}
