package org.govcat.model;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Administrative division code (行政区划代码; GB/T 2260-2007) or what stood in its place. Any text is
 * kept; what it is can be asked. A code that is not in a current list may be a withdrawn one: such
 * codes stay inside credit codes for ever.
 *
 * @param text the code as it was given
 */
public record DivisionCode(String text) implements NotABean {
  /** Level of a division. */
  public enum Level {
    /** The whole country: 100000, seen in credit codes, not a division of GB/T 2260. */
    NATIONAL,
    /** Province, autonomous region, municipality (省级), xx0000. */
    PROVINCE,
    /** City, prefecture, league (地级), xxyy00. */
    PREFECTURE,
    /** County, district, banner (县级). */
    COUNTY
  }

  /** National registration (evidence: practice). */
  public static final String NATIONAL = "100000";

  /** First two digits of the provinces (GB/T 2260-2007; evidence: practice). */
  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82");

  /** First two digits in use outside the standard: 66 is 新疆生产建设兵团 (evidence: single). */
  private static final Set<String> PROVINCES_IN_USE = Set.of("66");

  /** Codes outside the standard that stand in real data (evidence: single each). */
  private static final Set<String> LOCAL = Set.of("00", "66", "83", "0590", "0000", "1111");

  /** Keeps the text as given. */
  public DivisionCode {
    Objects.requireNonNull(text, "text");
  }

  /** Reads six digits; anything else is empty. */
  public static Optional<DivisionCode> parse(String text) {
    DivisionCode code = new DivisionCode(text);
    return code.isWellFormed() ? Optional.of(code) : Optional.empty();
  }

  /** As {@link #parse}, for a text that must be a code. */
  public static DivisionCode of(String text) {
    return parse(text)
        .orElseThrow(() -> new IllegalArgumentException("not a division code: '" + text + "'"));
  }

  /** Whether the text has six digits. */
  public boolean isWellFormed() {
    return text.length() == 6 && isDigits(text);
  }

  /** The level; empty when the text is not well formed. */
  public Optional<Level> level() {
    if (!isWellFormed()) {
      return Optional.empty();
    }
    if (isNational()) {
      return Optional.of(Level.NATIONAL);
    }
    if (text.endsWith("0000")) {
      return Optional.of(Level.PROVINCE);
    }
    return Optional.of(text.endsWith("00") ? Level.PREFECTURE : Level.COUNTY);
  }

  /** The division above; empty for a province, the whole country and a text that is no code. */
  public Optional<DivisionCode> parent() {
    return level()
        .flatMap(
            level ->
                switch (level) {
                  case COUNTY -> Optional.of(new DivisionCode(text.substring(0, 4) + "00"));
                  case PREFECTURE -> Optional.of(new DivisionCode(text.substring(0, 2) + "0000"));
                  case PROVINCE, NATIONAL -> Optional.empty();
                });
  }

  /** Whether this is the code for the whole country (100000). */
  public boolean isNational() {
    return text.equals(NATIONAL);
  }

  /** Whether the first two digits are a province of GB/T 2260. */
  public boolean hasKnownProvince() {
    return isWellFormed() && PROVINCES.contains(text.substring(0, 2));
  }

  /**
   * Whether the code can stand in a credit code without a word: a known province, the whole
   * country, or 66.
   */
  public boolean isRegionInUse() {
    return hasKnownProvince()
        || isNational()
        || isWellFormed() && PROVINCES_IN_USE.contains(text.substring(0, 2));
  }

  /**
   * Whether this is a code that GB/T 2260 does not have but real data do: 00, 66, 83, the last four
   * digits alone, or twelve digits.
   */
  public boolean isLocalForm() {
    return LOCAL.contains(text)
        || text.length() == 12 && isDigits(text)
        || isWellFormed() && text.startsWith("66");
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** The text alone. */
  @Override
  public String toString() {
    return text;
  }
}
