package org.govcat.model;

import java.util.Objects;

/**
 * Grade of data (数据分级; GB/T 43697-2024). An open code: any text, with constants for the codes of
 * the national editions. What a text means is for the standard to say; an unknown one means
 * nothing.
 *
 * @param text the code as it was given
 */
public record GradeLevel(String text) implements OpenCode {
  /** General data. */
  public static final GradeLevel GENERAL = new GradeLevel("一般数据");

  /** Important data. */
  public static final GradeLevel IMPORTANT = new GradeLevel("重要数据");

  /** Core data. */
  public static final GradeLevel CORE = new GradeLevel("核心数据");

  /** Keeps the text as given. */
  public GradeLevel {
    Objects.requireNonNull(text, "text");
  }

  /** The text alone. */
  @Override
  public String toString() {
    return text;
  }
}
