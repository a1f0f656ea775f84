package org.govcat.conformance;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.govcat.finding.Finding;
import org.govcat.finding.Severity;
import org.govcat.model.AlternateCode;
import org.govcat.model.Blanks;
import org.govcat.model.InformationResource;
import org.govcat.standard.CodeTable;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.validation.CheckSettings;
import org.govcat.validation.RecordChecker;
import org.jspecify.annotations.Nullable;

/**
 * Gives the next free resource code behind a classification code (信息资源代码：顺序码). It counts on from
 * the highest code that was ever seen, in use or withdrawn, and fills no gaps: a code that is free
 * today may have been withdrawn yesterday, and a code is never given twice. Not thread-safe.
 */
public final class CodeCounter {
  /** Longer numbers are no sequence that anybody counts on. */
  private static final int LONGEST = 64;

  private final String prefix;
  private final CodeNumbers numbers;
  private BigInteger highest = BigInteger.ZERO;
  private String highestCode = "";
  private int widest;
  private int narrowest = Integer.MAX_VALUE;
  private boolean padded;
  private long taken;

  private CodeCounter(String prefix, CodeNumbers numbers) {
    this.prefix = prefix;
    this.numbers = numbers;
  }

  /**
   * A counter that has seen no code yet.
   *
   * @param standard the standard whose structure the codes have
   * @param prefix the classification code (分类码), with or without the separator behind it
   * @param table a table of classification codes, which may object to the prefix and say how codes
   *     are numbered; null when there is none
   * @param width digits of the numbers, or 0 to follow the structure, the codes seen and the table
   * @param day the day on which the code is given
   * @throws CodePrefixException when no code of the standard begins like that, or the table does
   *     not list it
   * @throws IllegalArgumentException when the width is negative
   */
  public static CodeCounter of(
      Standard standard, String prefix, @Nullable CodeTable table, int width, LocalDate day) {
    if (width < 0) {
      throw new IllegalArgumentException("a width of " + width + " digits");
    }
    CodeTable numbering = table == null || table.numbering() == null ? CodeTable.known() : table;
    RecordChecker.Session session =
        RecordChecker.of(standard).session(new CheckSettings(Stage.PUBLISH, day));
    List<Finding> objections = new ArrayList<>();
    for (CodeNumbers way : CodeNumbers.of(standard, numbering)) {
      String front =
          prefix.endsWith(way.separator())
              ? prefix.substring(0, prefix.length() - way.separator().length())
              : prefix;
      CodeNumbers numbers = way.withWidth(width);
      int digits = Math.max(1, numbers.width() == 0 ? numbers.usual() : numbers.width());
      List<Finding> found = objections(session, numbers.code(front, numbers.first(), digits));
      if (found.isEmpty()) {
        refuseUnlisted(table, front, day);
        return new CodeCounter(front, numbers);
      }
      if (objections.isEmpty()) {
        objections.addAll(found);
      }
    }
    throw new CodePrefixException(prefix, objections, null);
  }

  private static List<Finding> objections(RecordChecker.Session session, String code) {
    List<Finding> found = new ArrayList<>();
    session.check(
        null,
        InformationResource.builder().code(code).build(),
        finding -> {
          boolean objects = finding.severity() != Severity.INFO;
          if (objects && finding.element().elementId().equals("code")) {
            found.add(finding);
          }
        });
    return found;
  }

  private static void refuseUnlisted(@Nullable CodeTable table, String front, LocalDate day) {
    CodeTable.Answer answer = table == null ? null : table.judge(front, day);
    if (answer != null
        && (answer.kind() == CodeTable.Kind.UNLISTED
            || answer.kind() == CodeTable.Kind.OUT_OF_USE)) {
      throw new CodePrefixException(front, List.of(), answer);
    }
  }

  /** Takes in the codes of a resource, whatever its status: a withdrawn one stays taken. */
  public void taken(InformationResource resource) {
    if (resource.code() != null) {
      taken(resource.code());
    }
    for (AlternateCode other : resource.alternateCodes()) {
      if (other.code() != null) {
        taken(other.code());
      }
    }
  }

  /** Takes in a code that is in use or was withdrawn; one with another prefix changes nothing. */
  public void taken(String code) {
    String trimmed = Blanks.trim(Objects.requireNonNull(code, "code"));
    String text = numbers.number(prefix, trimmed);
    if (text == null || text.length() > LONGEST) {
      return;
    }
    BigInteger number = new BigInteger(text);
    taken++;
    widest = Math.max(widest, text.length());
    narrowest = Math.min(narrowest, text.length());
    padded |= text.length() > 1 && text.charAt(0) == '0';
    if (highestCode.isEmpty() || number.compareTo(highest) > 0) {
      highest = number;
      highestCode = trimmed;
    }
  }

  /** How many codes behind the prefix were taken in. */
  public long taken() {
    return taken;
  }

  /** The highest of them, or null when there is none. */
  public @Nullable String highest() {
    return highestCode.isEmpty() ? null : highestCode;
  }

  /** The classification code, without a separator. */
  public String prefix() {
    return prefix;
  }

  /**
   * The next code. It stays the same until it is {@linkplain #taken(String) taken}.
   *
   * @throws CodesExhaustedException when the numbers are used up
   */
  public String next() {
    BigInteger number = highest.add(BigInteger.ONE).max(numbers.first());
    int digits = digits();
    boolean tooHigh = numbers.last() != null && number.compareTo(numbers.last()) > 0;
    boolean tooLong = digits > 0 && number.toString().length() > digits;
    if (tooHigh || tooLong) {
      throw new CodesExhaustedException(highestCode);
    }
    return numbers.code(prefix, number, digits);
  }

  /** Digits of the next number: told, as in the codes seen, as is usual; 0 for any number. */
  private int digits() {
    if (numbers.width() > 0) {
      return numbers.width();
    }
    if (taken == 0) {
      return numbers.usual();
    }
    boolean usual = widest == numbers.usual() && narrowest == widest;
    return padded || usual ? widest : 0;
  }
}
