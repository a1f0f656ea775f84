package org.govcat.serialization.table;

import org.govcat.model.ElementGroup;
import org.jspecify.annotations.Nullable;

/**
 * The groups that one plan made lately, by the cells of which it made them: providers,
 * classifications and whole items are the same from resource to resource. Bounded. May be used by
 * several threads: what one of them remembers another one may miss, and never sees in part.
 */
final class RecentGroups {
  private static final int KEPT = 256;
  private static final int LONGEST = 100;

  /** Written once and then only read, by whatever thread. */
  private record Made(@Nullable String[] cells, ElementGroup group) {}

  private final @Nullable Made[] made = new Made[KEPT];

  /** The group that was made of these cells, or null when it is not remembered. */
  @Nullable ElementGroup find(@Nullable String[] cells) {
    Made there = made[place(cells)];
    if (there == null) {
      return null;
    }
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i];
      if (cell == null ? there.cells[i] != null : !cell.equals(there.cells[i])) {
        return null;
      }
    }
    return there.group;
  }

  void remember(@Nullable String[] cells, ElementGroup group) {
    for (String cell : cells) {
      if (cell != null && cell.length() > LONGEST) {
        return;
      }
    }
    made[place(cells)] = new Made(cells, group);
  }

  private static int place(@Nullable String[] cells) {
    int hash = 0;
    for (String cell : cells) {
      hash = 31 * hash + (cell == null ? 0 : cell.hashCode());
    }
    return (hash ^ hash >>> 16) & KEPT - 1;
  }
}
