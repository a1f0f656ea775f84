package org.govcat.model;

import java.util.Objects;

/**
 * Data type of an item (数据类型; 1272 6.2 8). An open code: any text, with constants for the codes of
 * the national editions. What a text means is for the standard to say; an unknown one means
 * nothing.
 *
 * @param text the code as it was given
 */
public record ItemDataType(String text) implements OpenCode {
  /** Characters (字符型). */
  public static final ItemDataType CHARACTER = new ItemDataType("C");

  /** Number (数值型). */
  public static final ItemDataType NUMERIC = new ItemDataType("N");

  /** Money (货币型). */
  public static final ItemDataType CURRENCY = new ItemDataType("Y");

  /** Date (日期型). */
  public static final ItemDataType DATE = new ItemDataType("D");

  /** Date and time (日期时间型). */
  public static final ItemDataType DATE_TIME = new ItemDataType("T");

  /** Yes or no (逻辑型). */
  public static final ItemDataType LOGICAL = new ItemDataType("L");

  /** Long text (备注型). */
  public static final ItemDataType MEMO = new ItemDataType("M");

  /** General, binary (通用型). */
  public static final ItemDataType GENERAL = new ItemDataType("G");

  /** Double precision (双精度型). */
  public static final ItemDataType DOUBLE = new ItemDataType("B");

  /** Integer (整型). */
  public static final ItemDataType INTEGER = new ItemDataType("I");

  /** Floating point (浮点型). */
  public static final ItemDataType FLOAT = new ItemDataType("F");

  /** Keeps the text as given. */
  public ItemDataType {
    Objects.requireNonNull(text, "text");
  }

  /** The text alone. */
  @Override
  public String toString() {
    return text;
  }
}
