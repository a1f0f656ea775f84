package org.govcat.serialization.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The characters of one record, decoded from bytes. Used again for the next record. */
final class RecordText extends RecordChars {
  /** What {@link #decode} says of a good text. */
  static final int GOOD = -1;

  private static final int USUAL = 1 << 13;

  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private CharBuffer buffer;

  RecordText(String input) {
    super(input, new char[USUAL]);
    this.buffer = CharBuffer.wrap(chars);
  }

  /**
   * Takes the next text.
   *
   * @return {@link #GOOD}, or the place of the first byte that is not UTF-8; what stands before it
   *     is taken
   */
  int decode(byte[] bytes, int from, int count, long atLine, long atColumn) {
    replaced(atLine, atColumn);
    makeRoom(count);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, count);
    buffer.clear();
    decoder.reset();
    CoderResult result = decoder.decode(in, buffer, true);
    length = buffer.position();
    return result.isError() ? in.position() : GOOD;
  }

  /** Takes a text that is in memory. */
  void take(StringBuilder json) {
    replaced(1, 1);
    makeRoom(json.length());
    length = json.length();
    json.getChars(0, length, chars, 0);
  }

  private void makeRoom(int count) {
    if (buffer.capacity() < count) {
      buffer = CharBuffer.allocate(Math.max(count, 2 * buffer.capacity()));
      chars = buffer.array();
    }
  }

  /** Whether nothing but blanks of JSON stands there. */
  boolean isBlank() {
    return skipBlanks(0) == length;
  }

  /** Whether the text begins with these words, with or without blanks between them. */
  boolean startsWith(String... words) {
    int at = 0;
    for (String word : words) {
      at = skipBlanks(at);
      for (int i = 0; i < word.length(); i++, at++) {
        if (at >= length || chars[at] != word.charAt(i)) {
          return false;
        }
      }
    }
    return true;
  }

  /** How many lines end inside. */
  int lineEnds() {
    int count = 0;
    for (int i = 0; i < length; i++) {
      if (chars[i] == '\n') {
        count++;
      }
    }
    return count;
  }

  /** Characters behind the last line end. */
  int lengthOfLastLine() {
    int at = length;
    while (at > 0 && chars[at - 1] != '\n') {
      at--;
    }
    return length - at;
  }
}
