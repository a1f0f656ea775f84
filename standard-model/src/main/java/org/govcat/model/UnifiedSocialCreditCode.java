package org.govcat.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.govcat.finding.SensitiveText;

/**
 * Unified social credit code (统一社会信用代码; GB 32100-2015 with XG1-2016): 18 characters of which two
 * are check characters, the last one and the last one of the organisation code inside. A value of
 * this type has both right.
 *
 * @param text the 18 characters
 */
public record UnifiedSocialCreditCode(String text) implements NotABean {
  /** Number of characters. */
  public static final int LENGTH = 18;

  /** What is wrong with a text, or worth a note. */
  public enum Defect {
    /** Not 18 characters. */
    LENGTH("length", false),
    /** A character outside the 31 of the standard. */
    ALPHABET("alphabet", false),
    /** The last character does not fit the 17 before it. */
    OUTER_CHECK("outer-check", false),
    /** The organisation code inside has a wrong check character. */
    INNER_CHECK("inner-check", false),
    /** The same in a code of a company (9x), where real codes with it exist. */
    INNER_CHECK_ENTERPRISE("inner-check-enterprise", false),
    /** A spreadsheet turned it into scientific notation; it cannot be recovered. */
    SCIENTIFIC_NOTATION("scientific-notation", false),
    /** A spreadsheet kept 15 significant digits and wrote 000. */
    CUT_TO_FIFTEEN_DIGITS("cut-to-fifteen-digits", false),
    /** It was kept as a binary floating-point number, so that its last digits changed. */
    PASSED_THROUGH_DOUBLE("passed-through-double", false),
    /** It is a resident identity number (公民身份号码): never show it. */
    IDENTITY_NUMBER("identity-number", false),
    /** It is an organisation code (组织机构代码) of nine characters. */
    ORGANIZATION_CODE("organization-code", false),
    /** It is an old registration number (注册号) of 15 digits. */
    REGISTRATION_NUMBER("registration-number", false),
    /** It has lower-case letters. */
    LOWER_CASE("lower-case", false),
    /** It has blanks or quotes at the edges or inside. */
    BLANK_OR_QUOTE("blank-or-quote", false),
    /** A letter stands where a digit was meant: O for 0, I for 1, Z for 2, S for 5. */
    LETTER_FOR_DIGIT("letter-for-digit", false),
    /** Characters were replaced by asterisks. */
    MASKED("masked", false),
    /** Chinese text stands there. */
    CHINESE_TEXT("chinese-text", false),
    /** It is a filler such as 00000000000000000X. */
    FILLER("filler", false),
    /** Several codes stand in one value. */
    SEVERAL_CODES("several-codes", false),
    /** A note: the first two characters are no pair of the standard's table. */
    UNLISTED_CATEGORY("unlisted-category", true),
    /** A note: the division inside belongs to no known province. */
    UNKNOWN_REGION("unknown-region", true);

    private final String id;
    private final boolean note;

    Defect(String id, boolean note) {
      this.id = id;
      this.note = note;
    }

    /** The word for it in definition files and arguments of findings. */
    public String id() {
      return id;
    }

    /** Whether it is only a note on a code that is valid. */
    public boolean isNote() {
      return note;
    }
  }

  /**
   * What an inspection saw.
   *
   * @param defects all defects, the one that explains the others first; empty when the code is
   *     valid
   * @param notes what is unusual about a valid code
   * @param proposal the code that was probably meant, only when both of its checks are right
   */
  public record Inspection(List<Defect> defects, List<Defect> notes, Optional<String> proposal) {
    /** Keeps its own copies. */
    public Inspection {
      defects = List.copyOf(defects);
      notes = List.copyOf(notes);
      Objects.requireNonNull(proposal, "proposal");
    }

    /** The defect that explains the others; empty when the code is valid. */
    public Optional<Defect> cause() {
      return defects.stream().findFirst();
    }

    /** Whether the text is a credit code as it stands. */
    public boolean isValid() {
      return defects.isEmpty();
    }
  }

  /** Takes a valid code; anything else is a programmer's mistake. */
  public UnifiedSocialCreditCode {
    Objects.requireNonNull(text, "text");
    if (!isValid(text)) {
      throw new IllegalArgumentException(
          "not a unified social credit code: '" + SensitiveText.mask(text) + "'");
    }
  }

  /** Reads a code strictly: 18 characters, capital letters, both check characters right. */
  public static Optional<UnifiedSocialCreditCode> parse(String text) {
    return isValid(text) ? Optional.of(new UnifiedSocialCreditCode(text)) : Optional.empty();
  }

  /** As {@link #parse}, for a text that must be a code. */
  public static UnifiedSocialCreditCode of(String text) {
    return new UnifiedSocialCreditCode(text);
  }

  /**
   * Whether the text is a code with both check characters right. Eighteen zeros pass both checks
   * and are a filler, not a code. Allocates nothing.
   */
  public static boolean isValid(CharSequence text) {
    return isInAlphabet(text)
        && !isZeros(text)
        && CreditCodeTable.checkOf(text) == text.charAt(17)
        && OrganizationCode.hasRightCheckAt(text, 8);
  }

  /** Says everything that is wrong with a text, and what was probably meant. */
  public static Inspection inspect(String text) {
    return new CreditCodeInspector(text).inspect();
  }

  /** The check character (校验码) of the first 17 characters. */
  public static char outerCheck(String first17) {
    if (first17.length() != 17 || !isInAlphabet(first17 + "0")) {
      throw new IllegalArgumentException(
          "not the first 17 characters of a credit code: '" + SensitiveText.mask(first17) + "'");
    }
    return CreditCodeTable.checkOf(first17);
  }

  /** The check character of the organisation code inside, of its eight characters. */
  public static char innerCheck(String body) {
    return OrganizationCode.check(body);
  }

  /** Registering department (登记管理部门代码, position 1): 1 机构编制, 5 民政, 9 工商 … */
  public char department() {
    return text.charAt(0);
  }

  /** Category of body (机构类别代码, position 2); its meaning depends on the department. */
  public char category() {
    return text.charAt(1);
  }

  /** Division of the registering authority (登记管理机关行政区划码, positions 3 to 8), perhaps withdrawn. */
  public DivisionCode division() {
    return new DivisionCode(text.substring(2, 8));
  }

  /** The organisation code inside (主体标识码, positions 9 to 17; GB 11714). */
  public OrganizationCode organizationCode() {
    return new OrganizationCode(text.substring(8, 17));
  }

  private static boolean isZeros(CharSequence text) {
    for (int i = 0; i < LENGTH; i++) {
      if (text.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }

  /** Whether the text has 18 characters of the alphabet. */
  static boolean isInAlphabet(CharSequence text) {
    if (text.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      if (CreditCodeTable.valueOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return text;
  }
}
