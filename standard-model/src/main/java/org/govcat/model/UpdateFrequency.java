package org.govcat.model;

import java.util.Objects;

/**
 * How often a resource is updated (更新周期; 1272 6.2 11). An open code: any text, with constants for
 * the codes of the national editions. What a text means is for the standard to say; an unknown one
 * means nothing.
 *
 * @param text the code as it was given
 */
public record UpdateFrequency(String text) implements OpenCode {
  /** In real time. */
  public static final UpdateFrequency REAL_TIME = new UpdateFrequency("实时");

  /** Every day. */
  public static final UpdateFrequency DAILY = new UpdateFrequency("每日");

  /** Every week. */
  public static final UpdateFrequency WEEKLY = new UpdateFrequency("每周");

  /** Every month. */
  public static final UpdateFrequency MONTHLY = new UpdateFrequency("每月");

  /** Every quarter. */
  public static final UpdateFrequency QUARTERLY = new UpdateFrequency("每季度");

  /** Every half-year. */
  public static final UpdateFrequency HALF_YEARLY = new UpdateFrequency("每半年");

  /** Every year. */
  public static final UpdateFrequency YEARLY = new UpdateFrequency("每年");

  /** Another frequency, told in words. */
  public static final UpdateFrequency OTHER = new UpdateFrequency("其他");

  /** Keeps the text as given. */
  public UpdateFrequency {
    Objects.requireNonNull(text, "text");
  }

  /** The text alone. */
  @Override
  public String toString() {
    return text;
  }
}
