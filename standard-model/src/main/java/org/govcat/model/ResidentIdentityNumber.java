package org.govcat.model;

/**
 * Recognises resident identity numbers (公民身份号码; GB 11643: six digits division, eight digits birth
 * date, three digits sequence, one check character; evidence: recalled, check verified on the
 * sample number). GovCat never stores such a number as a value of its own: it recognises them to
 * mask them.
 */
public final class ResidentIdentityNumber {
  /** Number of characters. */
  public static final int LENGTH = 18;

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  private ResidentIdentityNumber() {}

  /**
   * Whether the text has the shape of an identity number: 18 characters, the first not 0, a year of
   * 19xx or 20xx, month 01 to 12, day 01 to 31, and a digit or X at the end.
   */
  public static boolean isSuspected(CharSequence text) {
    return text.length() == LENGTH && isSuspectedAt(text, 0);
  }

  /** Whether the text has the shape and its check character is right. */
  public static boolean isValid(CharSequence text) {
    return isSuspected(text) && hasRightCheckAt(text, 0);
  }

  /** Whether the 18 characters from an offset have the shape and the right check character. */
  public static boolean isValidAt(CharSequence text, int from) {
    return isSuspectedAt(text, from) && hasRightCheckAt(text, from);
  }

  /**
   * The check character of 17 digits.
   *
   * @param first17 seventeen digits
   */
  public static char check(CharSequence first17) {
    return checkAt(first17, 0);
  }

  private static char checkAt(CharSequence text, int from) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (text.charAt(from + i) - '0') * WEIGHTS[i];
    }
    return CHECKS.charAt(sum % 11);
  }

  /** Whether the 18 characters from an offset have the shape. */
  public static boolean isSuspectedAt(CharSequence text, int from) {
    for (int i = 0; i < WEIGHTS.length; i++) {
      if (!isDigit(text.charAt(from + i))) {
        return false;
      }
    }
    char last = text.charAt(from + 17);
    return (isDigit(last) || last == 'X' || last == 'x')
        && text.charAt(from) != '0'
        && isBirthDate(text, from + 6);
  }

  private static boolean hasRightCheckAt(CharSequence text, int from) {
    return checkAt(text, from) == Character.toUpperCase(text.charAt(from + 17));
  }

  private static boolean isBirthDate(CharSequence text, int at) {
    int century = number(text, at);
    int month = number(text, at + 4);
    int day = number(text, at + 6);
    return (century == 19 || century == 20) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  private static int number(CharSequence text, int at) {
    return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
