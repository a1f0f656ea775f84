package org.govcat.model;

import java.util.Objects;
import java.util.Optional;
import org.govcat.finding.SensitiveText;

/**
 * Organisation code (组织机构代码; GB 11714-1997): eight characters and a check character. Printed with a
 * hyphen before the check character, kept here without it. It stands at positions 9 to 17 of a
 * {@link UnifiedSocialCreditCode}.
 *
 * @param text the nine characters
 */
public record OrganizationCode(String text) implements NotABean {
  /** Weights of the eight body characters (GB 11714-1997; evidence: primary). */
  private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  /**
   * Takes nine characters whose check character is right; anything else is a programmer's mistake.
   */
  public OrganizationCode {
    Objects.requireNonNull(text, "text");
    if (!hasRightCheck(text)) {
      throw new IllegalArgumentException(
          "not an organisation code of GB 11714: '" + SensitiveText.mask(text) + "'");
    }
  }

  /** Reads nine characters, or ten with the hyphen; anything else, or a wrong check, is empty. */
  public static Optional<OrganizationCode> parse(String text) {
    String plain = withoutHyphen(text);
    return hasRightCheck(plain) ? Optional.of(new OrganizationCode(plain)) : Optional.empty();
  }

  /** As {@link #parse}, for a text that must be a code. */
  public static OrganizationCode of(String text) {
    return new OrganizationCode(withoutHyphen(text));
  }

  /** Whether the text is an organisation code, with or without the hyphen. */
  public static boolean isValid(String text) {
    return hasRightCheck(withoutHyphen(text));
  }

  /**
   * The check character: 11 - (sum of value x weight) mod 11, where 10 is written X and 11 is
   * written 0.
   *
   * @param body eight digits or capital letters
   */
  public static char check(String body) {
    if (body.length() != WEIGHTS.length || sum(body, 0) < 0) {
      throw new IllegalArgumentException("not the body of an organisation code: '" + body + "'");
    }
    return check(body, 0);
  }

  /** The code as it is printed, with the hyphen. */
  public String printed() {
    return text.substring(0, 8) + '-' + text.charAt(8);
  }

  /** Whether nine characters from an offset carry the right check character. */
  static boolean hasRightCheckAt(CharSequence text, int from) {
    return sum(text, from) >= 0 && check(text, from) == text.charAt(from + 8);
  }

  private static boolean hasRightCheck(String text) {
    return text.length() == 9 && hasRightCheckAt(text, 0);
  }

  private static String withoutHyphen(String text) {
    return text.length() == 10 && text.charAt(8) == '-'
        ? text.substring(0, 8) + text.charAt(9)
        : text;
  }

  private static char check(CharSequence text, int from) {
    int check = 11 - sum(text, from) % 11;
    return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
  }

  private static int sum(CharSequence text, int from) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      int value = valueOf(text.charAt(from + i));
      if (value < 0) {
        return -1;
      }
      sum += value * WEIGHTS[i];
    }
    return sum;
  }

  private static int valueOf(char character) {
    if (character >= '0' && character <= '9') {
      return character - '0';
    }
    return character >= 'A' && character <= 'Z' ? character - 'A' + 10 : -1;
  }

  /** The text alone. */
  @Override
  public String toString() {
    return text;
  }
}
