package org.govcat.finding;

import org.govcat.model.ResidentIdentityNumber;
import org.govcat.model.UnifiedSocialCreditCode;

/** One pass over one text that has enough digits for a number that must be hidden. */
final class SensitiveTextScan {
  private static final int KEPT = 6;
  private static final int MOBILE = 11;

  /** Longest sequence code (顺序码) taken for one; an eleven-digit one may be a mobile number. */
  private static final int LONGEST_SEQUENCE = 10;

  /** Longest classification code (分类码) looked for, so that a long text costs no more. */
  private static final int LONGEST_FRONT = 64;

  /**
   * Where an identity number is divided: division, year, month, day, sequence, or groups of four.
   */
  private static final int IDENTITY_GROUPS = bits(3, 6, 10, 12, 14, 17);

  private static final int[] MOBILE_GROUPS = {
    bits(3, 7), bits(4, 8), bits(4, 7), bits(3, 6), bits(5), bits(3, 8)
  };

  private final String text;
  private final char[] shown;

  SensitiveTextScan(String text) {
    this.text = text;
    this.shown = text.toCharArray();
  }

  String masked() {
    for (int at = 0; at < text.length(); at++) {
      if (DigitRun.isDigit(text.charAt(at))) {
        DigitRun run = DigitRun.at(text, at);
        mask(run);
        at = run.end() - 1;
      }
    }
    return new String(shown);
  }

  private void mask(DigitRun run) {
    for (int at = 0; at + MOBILE <= run.length(); at++) {
      if (isIdentityNumber(run, at)) {
        hide(run, at, ResidentIdentityNumber.LENGTH);
        at += ResidentIdentityNumber.LENGTH - 1;
      } else if (isMobileNumber(run, at)) {
        hide(run, at, MOBILE);
        at += MOBILE - 1;
      }
    }
  }

  private boolean isIdentityNumber(DigitRun run, int at) {
    int end = at + ResidentIdentityNumber.LENGTH;
    if (end > run.length() || run.digit(at) == '0' || !isCentury(run, at + 6)) {
      return false;
    }
    if (!ResidentIdentityNumber.isSuspectedAt(run, at) || standsInCode(run, at, end)) {
      return false;
    }
    if (ResidentIdentityNumber.isValidAt(run, at)) {
      return true;
    }
    return isWhole(run, at, end)
        && (groups(run, at, end) & ~IDENTITY_GROUPS) == 0
        && !standsInCreditCode(run.position(at), run.position(end - 1) + 1);
  }

  /** Looked at first, so that a long row of digits is walked over without copying it. */
  private static boolean isCentury(DigitRun run, int at) {
    return run.digit(at) == '1' && run.digit(at + 1) == '9'
        || run.digit(at) == '2' && run.digit(at + 1) == '0';
  }

  private boolean isMobileNumber(DigitRun run, int at) {
    int end = at + MOBILE;
    return run.digit(at) == '1'
        && run.digit(at + 1) >= '3'
        && isBoundary(run, end)
        && (run.isBoundary(at) || followsPrefix(run, at))
        && run.digits(at, end).indexOf('X') < 0
        && isGroupedAsMobile(groups(run, at, end))
        && !standsInCode(run, at, end)
        && !standsInCreditCode(run.position(at), run.position(end - 1) + 1);
  }

  private static boolean isGroupedAsMobile(int groups) {
    for (int usual : MOBILE_GROUPS) {
      if ((groups & ~usual) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether 86, 086, 0086 or 0 stands between a boundary and the index. */
  private static boolean followsPrefix(DigitRun run, int at) {
    for (String prefix : new String[] {"86", "0086", "086", "0"}) {
      int from = at - prefix.length();
      if (from >= 0 && run.isBoundary(from) && run.digits(from, at).equals(prefix)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(DigitRun run, int from, int to) {
    return run.isBoundary(from) && isBoundary(run, to);
  }

  /** As a start of a group; an X behind digits also ends them. */
  private static boolean isBoundary(DigitRun run, int index) {
    return run.isBoundary(index) || run.digit(index) == 'X';
  }

  /** Bit n is set when a blank or hyphen stands before the n-th character of the number. */
  private static int groups(DigitRun run, int from, int to) {
    int groups = 0;
    for (int i = from + 1; i < to; i++) {
      if (run.isBoundary(i)) {
        groups |= 1 << (i - from);
      }
    }
    return groups;
  }

  private void hide(DigitRun run, int at, int length) {
    for (int i = at + KEPT; i < at + length - 1; i++) {
      shown[run.position(i)] = '*';
    }
  }

  private boolean standsInCreditCode(int from, int to) {
    int start = from;
    int end = to;
    int longest = UnifiedSocialCreditCode.LENGTH;
    while (start > 0 && end - start <= longest && isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && end - start <= longest && isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end - start == UnifiedSocialCreditCode.LENGTH
        && UnifiedSocialCreditCode.isValid(text.subSequence(start, end));
  }

  /** Whether the digits are part of {@code front/sequence}, and the whole is no longer path. */
  private boolean standsInCode(DigitRun run, int at, int end) {
    int from = run.position(at);
    int to = run.position(end - 1) + 1;
    if (to - from != end - at || text.charAt(to - 1) > '9') {
      return false;
    }
    while (from > 0 && to - from <= LONGEST_FRONT && isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    while (to < text.length() && to - from <= LONGEST_FRONT && isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    if (from > 0 && text.charAt(from - 1) == '/' || to == text.length() || text.charAt(to) != '/') {
      return false;
    }
    int sequence = to + 1;
    while (sequence < text.length() && isAsciiDigit(text.charAt(sequence))) {
      sequence++;
    }
    int length = sequence - to - 1;
    return length > 0
        && length <= LONGEST_SEQUENCE
        && (sequence == text.length() || !continuesPath(text.charAt(sequence)));
  }

  private static boolean continuesPath(char character) {
    return character == '/' || isLetterOrDigit(character);
  }

  private static boolean isLetterOrDigit(char character) {
    return isAsciiDigit(character)
        || character >= 'A' && character <= 'Z'
        || character >= 'a' && character <= 'z';
  }

  private static boolean isAsciiDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static int bits(int... positions) {
    int bits = 0;
    for (int position : positions) {
      bits |= 1 << position;
    }
    return bits;
  }
}
