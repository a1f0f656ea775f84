package org.govcat.validation.catalog;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records whose key is held outside the input. */
final class HeldRecords {
  /** Places are for people, who do not read more. */
  private static final int MOST_PLACES = 10_000;

  private final IntColumn rows = new IntColumn(-1);
  private final Map<Integer, String> places = new HashMap<>();

  void add(int row, @Nullable String place) {
    rows.add(row);
    if (place != null && places.size() < MOST_PLACES) {
      places.put(row, place);
    }
  }

  boolean has(int row) {
    int found = rows.firstAtLeast(row);
    return found < rows.size() && rows.get(found) == row;
  }

  int size() {
    return rows.size();
  }

  int row(int held) {
    return rows.get(held);
  }

  @Nullable String place(int row) {
    return places.get(row);
  }
}
