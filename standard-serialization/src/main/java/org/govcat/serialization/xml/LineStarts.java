package org.govcat.serialization.xml;

import java.util.Arrays;
import org.govcat.finding.Location;
import org.jspecify.annotations.Nullable;

/** Where lines begin, from the passage on that is still asked about. */
final class LineStarts {
  private final String input;
  private long[] starts;
  private int count;
  private long first;
  private char last;

  LineStarts(String input) {
    this.input = input;
    this.starts = new long[64];
    this.count = 1;
    this.first = 1;
  }

  private LineStarts(LineStarts other) {
    this.input = other.input;
    this.starts = Arrays.copyOf(other.starts, other.count);
    this.count = other.count;
    this.first = other.first;
  }

  /** What is known now, for as long as it is wanted. */
  LineStarts copy() {
    return new LineStarts(this);
  }

  /** Takes note of these characters, the first of which has this offset. */
  void note(char[] chars, int from, int to, long offset) {
    for (int i = from; i < to; i++) {
      note(chars[i], offset + (i - from) + 1);
    }
  }

  /**
   * Takes note of the characters before an offset that were not noted yet; none of them but the
   * last one ends a line.
   */
  void note(char c, long behind) {
    if (c == '\n' && last == '\r') {
      starts[count - 1]++;
    } else if (c == '\n' || c == '\r') {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = behind;
    }
    last = c;
  }

  /** Says that places before this one are asked for no more. */
  void release(long offset) {
    int line = lineAt(offset);
    if (line > 0) {
      System.arraycopy(starts, line, starts, 0, count - line);
      count -= line;
      first += line;
    }
  }

  /** Where a character stands that has not been released. */
  Location place(long offset, @Nullable String pointer) {
    int line = lineAt(offset);
    return Location.of(input, bounded(first + line), bounded(offset - starts[line] + 1), pointer);
  }

  private int lineAt(long offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return Math.max(0, found < 0 ? -found - 2 : found);
  }

  private static int bounded(long number) {
    return (int) Math.min(number, Integer.MAX_VALUE);
  }
}
