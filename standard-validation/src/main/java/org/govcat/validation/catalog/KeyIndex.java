package org.govcat.validation.catalog;

import java.util.Arrays;

/** Finds the first row of a column that has a key: an open-addressing table of row numbers. */
final class KeyIndex {
  /** The answer when there is no such row. */
  static final int ABSENT = -1;

  private final KeyColumn column;
  private int[] slots;
  private int used;

  /** An empty index, to be filled by {@link #add}. */
  KeyIndex(KeyColumn column) {
    this(column, 0);
  }

  private KeyIndex(KeyColumn column, int expected) {
    this.column = column;
    this.slots = emptySlots(Integer.highestOneBit(Math.max(8, expected / 3 * 4 + 4)) << 1);
  }

  /** The index of a column that is complete. */
  static KeyIndex of(KeyColumn column) {
    KeyIndex index = new KeyIndex(column, column.size());
    for (int row = 0; row < column.size(); row++) {
      index.add(row);
    }
    return index;
  }

  /** Enters a row unless its key is there already; gives the first row with that key. */
  int add(int row) {
    if (!column.has(row)) {
      return ABSENT;
    }
    int slot = slotOf(column.hash(row), column.check(row));
    if (slots[slot] != ABSENT) {
      return slots[slot];
    }
    slots[slot] = row;
    if (++used > slots.length / 4 * 3) {
      grow();
    }
    return row;
  }

  /** The first row with that key, or {@link #ABSENT}. */
  int find(long hash, int check) {
    return slots[slotOf(hash, check)];
  }

  private int slotOf(long hash, int check) {
    int slot = (int) hash & (slots.length - 1);
    while (slots[slot] != ABSENT
        && (column.hash(slots[slot]) != hash || column.check(slots[slot]) != check)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] old = slots;
    slots = emptySlots(2 * old.length);
    for (int row : old) {
      if (row != ABSENT) {
        slots[slotOf(column.hash(row), column.check(row))] = row;
      }
    }
  }

  private static int[] emptySlots(int size) {
    int[] slots = new int[size];
    Arrays.fill(slots, ABSENT);
    return slots;
  }
}
