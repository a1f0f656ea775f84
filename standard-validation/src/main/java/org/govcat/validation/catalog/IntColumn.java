package org.govcat.validation.catalog;

import java.util.Arrays;

/**
 * A growing list of numbers that never copies what it holds and costs nothing as long as all
 * numbers are the usual one. Not thread-safe while it grows.
 */
final class IntColumn {
  private static final int SHIFT = 14;
  private static final int SIZE = 1 << SHIFT;
  private static final int MASK = SIZE - 1;

  private final int usual;
  private int[][] chunks = new int[16][];
  private int size;

  IntColumn(int usual) {
    this.usual = usual;
  }

  void add(int value) {
    int chunk = size >>> SHIFT;
    if (chunk == chunks.length) {
      chunks = Arrays.copyOf(chunks, 2 * chunk);
    }
    if (value != usual) {
      if (chunks[chunk] == null) {
        chunks[chunk] = new int[SIZE];
        Arrays.fill(chunks[chunk], usual);
      }
      chunks[chunk][size & MASK] = value;
    }
    size++;
  }

  int get(int row) {
    int[] chunk = chunks[row >>> SHIFT];
    return chunk == null ? usual : chunk[row & MASK];
  }

  int size() {
    return size;
  }

  /** The first row that holds at least the value; the column has to be ascending. */
  int firstAtLeast(int value) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (get(middle) < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
