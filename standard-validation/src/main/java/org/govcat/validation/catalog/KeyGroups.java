package org.govcat.validation.catalog;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The rows of a column whose keys occur more than once, group by group in the order of their first
 * rows.
 */
final class KeyGroups {
  /** First row and later row of one key in one number; sorted, so that groups stand together. */
  private final long[] pairs;

  private int next;

  private KeyGroups(long[] pairs) {
    this.pairs = pairs;
  }

  static KeyGroups of(KeyColumn column) {
    KeyIndex index = new KeyIndex(column);
    long[] pairs = new long[16];
    int size = 0;
    for (int row = 0; row < column.size(); row++) {
      int first = index.add(row);
      if (first == row || first == KeyIndex.ABSENT) {
        continue;
      }
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * size);
      }
      pairs[size++] = ((long) first << Integer.SIZE) | row;
    }
    pairs = Arrays.copyOf(pairs, size);
    Arrays.sort(pairs);
    return new KeyGroups(pairs);
  }

  /** All rows that stand in a group. */
  BitSet rows() {
    BitSet rows = new BitSet();
    for (long pair : pairs) {
      rows.set((int) (pair >>> Integer.SIZE));
      rows.set((int) pair);
    }
    return rows;
  }

  boolean hasNext() {
    return next < pairs.length;
  }

  /** The first row of the next group. */
  int nextFirst() {
    return (int) (pairs[next] >>> Integer.SIZE);
  }

  /** The rows of the next group, ascending, at least two. */
  int[] next() {
    int first = nextFirst();
    int end = next;
    while (end < pairs.length && (int) (pairs[end] >>> Integer.SIZE) == first) {
      end++;
    }
    int[] rows = new int[end - next + 1];
    rows[0] = first;
    for (int i = next; i < end; i++) {
      rows[i - next + 1] = (int) pairs[i];
    }
    next = end;
    return rows;
  }
}
