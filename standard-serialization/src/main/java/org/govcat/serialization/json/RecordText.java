package org.govcat.serialization.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.govcat.finding.Location;
import org.govcat.serialization.reading.Places;
import org.jspecify.annotations.Nullable;

/**
 * The characters of one record and where in the input they stand. Used again for the next record;
 * lines and columns are computed only when someone asks.
 */
final class RecordText implements Places {
  /** What {@link #decode} says of a good text. */
  static final int GOOD = -1;

  private final String input;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private CharBuffer buffer = CharBuffer.allocate(1 << 13);
  private long line;
  private long column;
  private int[] lineEnds = {};
  private int lineEndCount = -1;

  char[] chars = buffer.array();
  int length;

  RecordText(String input) {
    this.input = input;
  }

  /**
   * Takes the next text.
   *
   * @return {@link #GOOD}, or the place of the first byte that is not UTF-8; what stands before it
   *     is taken
   */
  int decode(byte[] bytes, int from, int count, long atLine, long atColumn) {
    line = atLine;
    column = atColumn;
    lineEndCount = -1;
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
    line = 1;
    column = 1;
    lineEndCount = -1;
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

  private int skipBlanks(int from) {
    int at = from;
    while (at < length
        && (chars[at] == ' ' || chars[at] == '\n' || chars[at] == '\r' || chars[at] == '\t')) {
      at++;
    }
    return at;
  }

  /** Where the value begins; asked of every record, so without an index of all places. */
  Location start(@Nullable String pointer) {
    return place(skipBlanks(0), pointer);
  }

  @Override
  public Location place(int offset, @Nullable String pointer) {
    if (lineEndCount < 0) {
      findLineEnds();
    }
    int found = Arrays.binarySearch(lineEnds, 0, lineEndCount, offset);
    int before = found < 0 ? -found - 1 : found;
    long at = before == 0 ? column + offset : offset - lineEnds[before - 1];
    return Location.of(input, bounded(line + before), bounded(at), pointer);
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

  static int bounded(long number) {
    return (int) Math.min(number, Integer.MAX_VALUE);
  }

  private void findLineEnds() {
    lineEndCount = 0;
    for (int i = 0; i < length; i++) {
      if (chars[i] == '\n') {
        if (lineEndCount == lineEnds.length) {
          lineEnds = Arrays.copyOf(lineEnds, Math.max(16, 2 * lineEndCount));
        }
        lineEnds[lineEndCount++] = i;
      }
    }
  }
}
