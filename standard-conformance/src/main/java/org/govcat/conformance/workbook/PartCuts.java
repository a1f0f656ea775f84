package org.govcat.conformance.workbook;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Passages of a part that not everybody gets, by their places in its text. They are added in the
 * order in which they begin; one may lie inside another.
 */
final class PartCuts {
  private long[] starts = new long[64];
  private long[] ends = new long[64];
  private int[] kinds = new int[64];
  private int[] numbers = new int[64];
  private int count;

  /** Decides about one passage. */
  interface Decision {
    /** What stands in the place of a passage, or null where it stays. */
    @Nullable String instead(int kind, int number);
  }

  /**
   * Adds a passage whose end is not known yet.
   *
   * @param kind what it is
   * @param number what is decided by, for example a row
   * @return by what its end is given
   */
  int begin(long start, int kind, int number) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      kinds = Arrays.copyOf(kinds, 2 * count);
      numbers = Arrays.copyOf(numbers, 2 * count);
    }
    starts[count] = start;
    ends[count] = start;
    kinds[count] = kind;
    numbers[count] = number;
    return count++;
  }

  void end(int passage, long end) {
    ends[passage] = end;
  }

  /** Copies a part without what is not to stay. */
  void copy(Reader raw, Writer out, Decision decision) throws IOException {
    Splice splice = new Splice(raw, out);
    long done = 0;
    for (int i = 0; i < count; i++) {
      if (starts[i] < done) {
        continue;
      }
      String instead = decision.instead(kinds[i], numbers[i]);
      if (instead != null) {
        splice.copyTo(starts[i]);
        splice.skipTo(ends[i]);
        splice.insert(instead);
        done = ends[i];
      }
    }
    splice.copyRest();
  }
}
