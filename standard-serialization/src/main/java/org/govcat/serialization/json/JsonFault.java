package org.govcat.serialization.json;

import java.nio.CharBuffer;
import java.util.BitSet;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingRules;

/**
 * Finds the first place where a text stops being JSON and says why, in our own words. Walks without
 * recursion; used only after the parser has refused the text.
 */
final class JsonFault {
  private static final int END = -1;

  private final char[] chars;
  private final int length;
  private int at;

  private JsonFault(RecordText text) {
    this.chars = text.chars;
    this.length = text.length;
  }

  /** The fault in a text that should be one JSON value. */
  static ReadingFault in(RecordText text) {
    JsonFault walk = new JsonFault(text);
    try {
      walk.document();
    } catch (ReadingFault found) {
      return found;
    }
    return ReadingFault.malformed(ReadingRules.UNEXPECTED_CHARACTER, 0);
  }

  /** Whether the text is one JSON value. */
  static boolean isValue(RecordText text) {
    try {
      new JsonFault(text).document();
      return true;
    } catch (ReadingFault found) {
      return false;
    }
  }

  private void document() throws ReadingFault {
    BitSet groups = new BitSet();
    int depth = 0;
    boolean done = false;
    while (!done) {
      int opened = value();
      if (opened == '{' || opened == '[') {
        groups.set(++depth, opened == '{');
        if (peek() == closing(groups.get(depth))) {
          at++;
          depth--;
        } else {
          if (opened == '{') {
            name();
          }
          continue;
        }
      }
      while (depth > 0 && peek() == closing(groups.get(depth))) {
        at++;
        depth--;
      }
      done = depth == 0;
      if (!done) {
        expect(',');
        if (groups.get(depth)) {
          name();
        }
      }
    }
    if (peek() != END) {
      throw ReadingFault.malformed(ReadingRules.MORE_AFTER_END, at);
    }
  }

  private static char closing(boolean group) {
    return group ? '}' : ']';
  }

  private void name() throws ReadingFault {
    if (peek() != '"') {
      throw unexpected();
    }
    int start = at;
    string();
    pairedSurrogates(start, at);
    expect(':');
  }

  /** Walks over a single value or steps into a group or list; gives its first character. */
  private int value() throws ReadingFault {
    int first = peek();
    switch (first) {
      case '{', '[' -> at++;
      case '"' -> string();
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      default -> word(first);
    }
    return first;
  }

  private void word(int first) throws ReadingFault {
    String expected =
        switch (first) {
          case 't' -> "true";
          case 'f' -> "false";
          case 'n' -> "null";
          default -> "";
        };
    int start = at;
    while (at < length && Character.isLetterOrDigit(chars[at])) {
      at++;
    }
    if (at == start) {
      throw unexpected();
    }
    if (!expected.contentEquals(CharBuffer.wrap(chars, start, at - start))) {
      boolean cut = at == length && expected.startsWith(new String(chars, start, at - start));
      throw cut
          ? ReadingFault.malformed(ReadingRules.UNEXPECTED_END, at)
          : ReadingFault.malformed(ReadingRules.BAD_WORD, start);
    }
  }

  private void number() throws ReadingFault {
    int start = at;
    if (chars[at] == '-') {
      at++;
    }
    int whole = digits(start);
    if (whole > 1 && chars[at - whole] == '0') {
      throw ReadingFault.malformed(ReadingRules.BAD_NUMBER, start);
    }
    if (at < length && chars[at] == '.') {
      at++;
      digits(start);
    }
    if (at < length && (chars[at] == 'e' || chars[at] == 'E')) {
      at++;
      if (at < length && (chars[at] == '+' || chars[at] == '-')) {
        at++;
      }
      digits(start);
    }
    if (at < length && (Character.isLetterOrDigit(chars[at]) || ".+-_".indexOf(chars[at]) >= 0)) {
      throw ReadingFault.malformed(ReadingRules.BAD_NUMBER, start);
    }
  }

  private int digits(int start) throws ReadingFault {
    int from = at;
    while (at < length && chars[at] >= '0' && chars[at] <= '9') {
      at++;
    }
    if (at == from) {
      throw at == length
          ? ReadingFault.malformed(ReadingRules.UNEXPECTED_END, at)
          : ReadingFault.malformed(ReadingRules.BAD_NUMBER, start);
    }
    return at - from;
  }

  private void string() throws ReadingFault {
    at++;
    while (at < length && chars[at] != '"') {
      if (chars[at] < ' ') {
        throw ReadingFault.malformed(ReadingRules.CONTROL_CHARACTER, at);
      }
      if (chars[at++] == '\\') {
        escape();
      }
    }
    if (at == length) {
      throw ReadingFault.malformed(ReadingRules.UNEXPECTED_END, at);
    }
    at++;
  }

  /** Escapes in a name must pair up: a name with half a character is refused by newer parsers. */
  private void pairedSurrogates(int from, int to) throws ReadingFault {
    int open = -1;
    int i = from + 1;
    while (i < to - 1) {
      boolean unit = chars[i] == '\\' && chars[i + 1] == 'u';
      char c = unit ? (char) Integer.parseInt(new String(chars, i + 2, 4), 16) : ' ';
      boolean low = unit && Character.isLowSurrogate(c);
      if (low != (open >= 0)) {
        throw ReadingFault.malformed(ReadingRules.BAD_ESCAPE, low ? i : open);
      }
      open = unit && Character.isHighSurrogate(c) ? i : -1;
      i += unit ? 6 : chars[i] == '\\' ? 2 : 1;
    }
    if (open >= 0) {
      throw ReadingFault.malformed(ReadingRules.BAD_ESCAPE, open);
    }
  }

  private void escape() throws ReadingFault {
    int start = at - 1;
    if (at == length) {
      return;
    }
    if (chars[at] != 'u') {
      if ("\"\\/bfnrt".indexOf(chars[at]) < 0) {
        throw ReadingFault.malformed(ReadingRules.BAD_ESCAPE, start);
      }
      at++;
      return;
    }
    at++;
    for (int i = 0; i < 4 && at < length; i++, at++) {
      if (chars[at] >= 128 || Character.digit(chars[at], 16) < 0) {
        throw ReadingFault.malformed(ReadingRules.BAD_ESCAPE, start);
      }
    }
  }

  private void expect(char wanted) throws ReadingFault {
    if (peek() != wanted) {
      throw unexpected();
    }
    at++;
  }

  private int peek() {
    while (at < length && " \t\r\n".indexOf(chars[at]) >= 0) {
      at++;
    }
    return at < length ? chars[at] : END;
  }

  private ReadingFault unexpected() {
    return ReadingFault.malformed(
        at == length ? ReadingRules.UNEXPECTED_END : ReadingRules.UNEXPECTED_CHARACTER, at);
  }
}
