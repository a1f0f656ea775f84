package org.govcat.validation.catalog;

import java.util.Arrays;

/** A growing list of key hashes, twelve bytes each. Not thread-safe while it grows. */
final class KeyColumn {
  /** The hash of a row that has no key. */
  static final long NONE = 0;

  private static final int SHIFT = 14;
  private static final int SIZE = 1 << SHIFT;
  private static final int MASK = SIZE - 1;

  private long[][] hashes = new long[16][];
  private int[][] checks = new int[16][];
  private int size;

  void add(KeyHash key) {
    add(key.hash(), key.check());
  }

  /** Takes over the key of another column's row. */
  void add(KeyColumn other, int row) {
    add(other.hash(row), other.check(row));
  }

  void addNone() {
    add(NONE, 0);
  }

  private void add(long hash, int check) {
    int chunk = size >>> SHIFT;
    if (chunk == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * chunk);
      checks = Arrays.copyOf(checks, 2 * chunk);
    }
    if (hashes[chunk] == null) {
      hashes[chunk] = new long[SIZE];
      checks[chunk] = new int[SIZE];
    }
    hashes[chunk][size & MASK] = hash;
    checks[chunk][size & MASK] = check;
    size++;
  }

  long hash(int row) {
    return hashes[row >>> SHIFT][row & MASK];
  }

  int check(int row) {
    return checks[row >>> SHIFT][row & MASK];
  }

  boolean has(int row) {
    return hash(row) != NONE;
  }

  boolean same(int row, int other) {
    return hash(row) == hash(other) && check(row) == check(other);
  }

  int size() {
    return size;
  }
}
