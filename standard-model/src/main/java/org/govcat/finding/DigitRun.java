package org.govcat.finding;

import org.govcat.model.Blanks;

/**
 * A stretch of a text that consists of digits, with a possible X at the end of groups, zero-width
 * characters, and single blanks or hyphens between groups. Keeps the plain digits and where each
 * stood.
 */
final class DigitRun implements CharSequence {
  private final char[] plain;
  private final int[] positions;
  private final boolean[] groupStarts;
  private int length;
  private boolean atGroupStart = true;

  private DigitRun(int capacity) {
    this.plain = new char[capacity];
    this.positions = new int[capacity];
    this.groupStarts = new boolean[capacity];
  }

  /** Whether the text has so many digits in a row, not counting what may stand between them. */
  static boolean hasOneOf(String text, int wanted) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (isDigit(character)) {
        if (++digits == wanted) {
          return true;
        }
      } else if (digits > 0 && !isFiller(character)) {
        digits = 0;
      }
    }
    return false;
  }

  /** The run that starts at a digit; {@link #end} says where it stops. */
  static DigitRun at(String text, int from) {
    int end = from;
    while (end < text.length() && belongs(text, end)) {
      end++;
    }
    DigitRun run = new DigitRun(end - from);
    for (int i = from; i < end; i++) {
      run.take(text.charAt(i), i);
    }
    return run;
  }

  /** Number of digits and X. */
  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return plain[index];
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return digits(from, to);
  }

  @Override
  public String toString() {
    return digits(0, length);
  }

  /** Position in the text of the digit with this index. */
  int position(int index) {
    return positions[index];
  }

  /** Position in the text behind the last digit. */
  int end() {
    return positions[length - 1] + 1;
  }

  /** The plain ASCII digits. */
  String digits(int from, int to) {
    return new String(plain, from, to - from);
  }

  char digit(int index) {
    return plain[index];
  }

  /** Whether a blank or hyphen, or nothing of this run, stands before this index. */
  boolean isBoundary(int index) {
    return index == 0 || index == length || groupStarts[index] || plain[index - 1] == 'X';
  }

  private void take(char character, int position) {
    if (isDigit(character) || isX(character)) {
      plain[length] = isX(character) ? 'X' : (char) ('0' + Character.digit(character, 10));
      positions[length] = position;
      groupStarts[length] = atGroupStart;
      atGroupStart = false;
      length++;
    } else if (!Blanks.isZeroWidth(character)) {
      atGroupStart = true;
    }
  }

  private static boolean belongs(String text, int at) {
    char character = text.charAt(at);
    return isDigit(character) || isX(character) || isFiller(character);
  }

  static boolean isDigit(char character) {
    return character >= '0' && character <= '9'
        || character > 0x7F && Character.digit(character, 10) >= 0;
  }

  private static boolean isX(char character) {
    return character == 'X' || character == 'x' || character == 'Ｘ' || character == 'ｘ';
  }

  /** What may stand between digits of one number: zero-width characters, blanks and hyphens. */
  private static boolean isFiller(char character) {
    return character == '-'
        || character == ' '
        || character > 0x7F
            && (Blanks.isBlank(character)
                || character >= 0x2010 && character <= 0x2015
                || character == 0x2212
                || character == '－');
  }
}
