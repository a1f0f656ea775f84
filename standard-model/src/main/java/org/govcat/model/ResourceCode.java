package org.govcat.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Resource code (信息资源代码; 1272 6.3): classification code (分类码), a slash, sequence code (顺序码). Holds
 * every text of that shape, also local ones; the levels can be asked of the national form only.
 *
 * @param classificationCode the part before the slash (分类码)
 * @param sequenceCode the part after the slash (顺序码)
 */
public record ResourceCode(String classificationCode, String sequenceCode) implements NotABean {
  /** Why a text is not a resource code. */
  public enum Flaw {
    /** Nothing stands there. */
    EMPTY("empty"),
    /** A blank stands at an edge or inside. */
    BLANK("blank"),
    /** There is no slash. */
    NO_SLASH("no-slash"),
    /** There is more than one slash. */
    SEVERAL_SLASHES("several-slashes"),
    /** Nothing stands before the slash. */
    NO_CLASSIFICATION("no-classification"),
    /** Nothing stands after the slash. */
    NO_SEQUENCE("no-sequence"),
    /** A character is neither letter, digit, hyphen nor underscore. */
    CHARACTER("character"),
    /** The sequence code has a character that is not a digit. */
    SEQUENCE_NOT_NUMERIC("sequence-not-numeric");

    private final String id;

    Flaw(String id) {
      this.id = id;
    }

    /** The word for it in arguments of findings. */
    public String id() {
      return id;
    }
  }

  /** Takes the two parts of a code; anything {@link #why} objects to is a programmer's mistake. */
  public ResourceCode {
    Objects.requireNonNull(classificationCode, "classificationCode");
    Objects.requireNonNull(sequenceCode, "sequenceCode");
    String whole = classificationCode + '/' + sequenceCode;
    why(whole)
        .ifPresent(
            flaw -> {
              throw new IllegalArgumentException(
                  "not a resource code (" + flaw.id() + "): '" + whole + "'");
            });
  }

  /** Reads a code of any form; what is wrong with a text that gives nothing says {@link #why}. */
  public static Optional<ResourceCode> parse(String text) {
    if (why(text).isPresent()) {
      return Optional.empty();
    }
    int slash = text.indexOf('/');
    return Optional.of(new ResourceCode(text.substring(0, slash), text.substring(slash + 1)));
  }

  /** As {@link #parse}, for a text that must be a code. */
  public static ResourceCode of(String text) {
    return parse(text)
        .orElseThrow(() -> new IllegalArgumentException("not a resource code: '" + text + "'"));
  }

  /** What keeps the text from being a resource code; empty when it is one. */
  public static Optional<Flaw> why(String text) {
    if (text.isEmpty()) {
      return Optional.of(Flaw.EMPTY);
    }
    if (text.codePoints().anyMatch(Blanks::isBlank)) {
      return Optional.of(Flaw.BLANK);
    }
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Optional.of(Flaw.NO_SLASH);
    }
    if (text.indexOf('/', slash + 1) >= 0) {
      return Optional.of(Flaw.SEVERAL_SLASHES);
    }
    return whyOfParts(text.substring(0, slash), text.substring(slash + 1));
  }

  /**
   * Whether this is the national form: 类 one digit of 1 to 3, 项 two digits, 目 three digits, 细目 any
   * number of digits, sequence digits.
   */
  public boolean isNationalForm() {
    return classificationCode.length() >= 6
        && isDigits(classificationCode)
        && classificationCode.charAt(0) >= '1'
        && classificationCode.charAt(0) <= '3'
        && isDigits(sequenceCode);
  }

  /** Type (类), one digit; empty for a local form. */
  public Optional<String> type() {
    return part(0, 1);
  }

  /** Division (项), two digits; empty for a local form. */
  public Optional<String> division() {
    return part(1, 3);
  }

  /** Section (目), three digits; empty for a local form. */
  public Optional<String> section() {
    return part(3, 6);
  }

  /** Everything below (细目), of no fixed length; empty for a local form and where there is none. */
  public Optional<String> subsection() {
    return part(6, classificationCode.length()).filter(text -> !text.isEmpty());
  }

  /** Type, division, section and subsection where given; empty for a local form. */
  public List<String> levels() {
    List<String> levels = new ArrayList<>(4);
    type().ifPresent(levels::add);
    division().ifPresent(levels::add);
    section().ifPresent(levels::add);
    subsection().ifPresent(levels::add);
    return List.copyOf(levels);
  }

  /** The code as it is written. */
  @Override
  public String toString() {
    return classificationCode + '/' + sequenceCode;
  }

  private Optional<String> part(int from, int to) {
    return isNationalForm()
        ? Optional.of(classificationCode.substring(from, to))
        : Optional.empty();
  }

  private static Optional<Flaw> whyOfParts(String front, String sequence) {
    if (front.isEmpty()) {
      return Optional.of(Flaw.NO_CLASSIFICATION);
    }
    if (sequence.isEmpty()) {
      return Optional.of(Flaw.NO_SEQUENCE);
    }
    if (!front.chars().allMatch(ResourceCode::isCodeCharacter)) {
      return Optional.of(Flaw.CHARACTER);
    }
    return isDigits(sequence) ? Optional.empty() : Optional.of(Flaw.SEQUENCE_NOT_NUMERIC);
  }

  private static boolean isCodeCharacter(int character) {
    return character >= '0' && character <= '9'
        || character >= 'A' && character <= 'Z'
        || character >= 'a' && character <= 'z'
        || character == '-'
        || character == '_';
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
