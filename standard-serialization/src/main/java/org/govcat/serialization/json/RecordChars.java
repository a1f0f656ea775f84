package org.govcat.serialization.json;

import java.util.Arrays;
import org.govcat.finding.Location;
import org.govcat.serialization.reading.Places;
import org.jspecify.annotations.Nullable;

/**
 * The characters of one record and where in the input they stand; lines and columns are computed
 * only when someone asks.
 */
class RecordChars implements Places {
  private final String input;
  private int[] lineEnds = {};
  private int lineEndCount = -1;

  long line;
  long column;
  char[] chars;
  int length;

  RecordChars(String input, char[] chars) {
    this.input = input;
    this.chars = chars;
  }

  /** The same characters at the same place, for as long as they are wanted. */
  final RecordChars copy() {
    RecordChars copy = new RecordChars(input, Arrays.copyOf(chars, length));
    copy.length = length;
    copy.line = line;
    copy.column = column;
    return copy;
  }

  /** Says that other characters stand here. */
  final void replaced(long atLine, long atColumn) {
    line = atLine;
    column = atColumn;
    lineEndCount = -1;
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

  final int skipBlanks(int from) {
    int at = from;
    while (at < length
        && (chars[at] == ' ' || chars[at] == '\n' || chars[at] == '\r' || chars[at] == '\t')) {
      at++;
    }
    return at;
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
