package org.govcat.serialization.reading;

import java.util.Arrays;

/** Gathers a text that comes in pieces, as parsers of XML give it; used again for the next one. */
public final class TextBuffer {
  private final CommonTexts texts = new CommonTexts();
  private char[] chars = new char[256];
  private int length;

  /** Takes over characters. */
  public void append(char[] from, int start, int count) {
    makeRoom(count);
    System.arraycopy(from, start, chars, length, count);
    length += count;
  }

  /** Takes over a character. */
  public void append(char c) {
    makeRoom(1);
    chars[length++] = c;
  }

  private void makeRoom(int count) {
    if (count > chars.length - length) {
      chars = Arrays.copyOf(chars, Math.max(2 * chars.length, length + count));
    }
  }

  /** How many characters were gathered. */
  public int length() {
    return length;
  }

  /** One of the characters that were gathered. */
  public char charAt(int index) {
    return chars[index];
  }

  /** Whether nothing was gathered but what XML takes for space. */
  public boolean isSpace() {
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
        return false;
      }
    }
    return true;
  }

  /** Gives what was gathered, and begins anew. */
  public String take() {
    String text = texts.of(chars, length);
    length = 0;
    return text;
  }

  /** Forgets what was gathered. */
  public void clear() {
    length = 0;
  }
}
