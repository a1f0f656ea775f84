package org.govcat.finding;

/**
 * Hides resident identity numbers (公民身份号码, GB 11643) and mobile numbers in texts that leave the
 * program: findings, reports, logs and exception texts. The first six characters and the last one
 * stay, so that the owner of the data can find the cell.
 *
 * <p>Numbers are seen anywhere in a text, also with full-width digits, with zero-width characters
 * inside and with blanks or hyphens between groups of digits. Where a text can be read as an
 * identity number or as something else it is masked. Three things stay as they are: a unified
 * social credit code with both check characters right, a resource code such as {@code
 * 307004010100/000001}, and a longer run of digits in which 18 digits only look like an identity
 * number (its check character must be right too). Thread-safe; a text without eleven digits in a
 * row is returned as it is.
 */
public final class SensitiveText {
  private SensitiveText() {}

  /** Masks resident identity numbers and mobile numbers anywhere in the text. */
  public static String mask(String text) {
    return DigitRun.hasOneOf(text, 11) ? new SensitiveTextScan(text).masked() : text;
  }
}
