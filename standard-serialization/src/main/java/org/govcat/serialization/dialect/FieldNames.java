package org.govcat.serialization.dialect;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.govcat.model.Blanks;
import org.jspecify.annotations.Nullable;

/** The names a dialect knows, with blanks at the edges and a colon at the end ignored. */
final class FieldNames {
  /**
   * A name the dialect knows.
   *
   * @param field what it means
   * @param rank place in the file: of two names for one thing the earlier one wins
   */
  record Known(Field field, int rank) {}

  private final Map<String, Known> byName = new HashMap<>();

  /** Adds a name; false when it is there already. */
  boolean add(String name, Field field) {
    return byName.putIfAbsent(key(name), new Known(field, byName.size())) == null;
  }

  @Nullable Known find(String name) {
    Known known = byName.get(name);
    return known != null ? known : byName.get(key(name));
  }

  /** The names, as they are compared. */
  Set<String> names() {
    return byName.keySet();
  }

  static String key(String name) {
    String key = Blanks.trim(name);
    while (key.endsWith("：") || key.endsWith(":")) {
      key = Blanks.trim(key.substring(0, key.length() - 1));
    }
    return key;
  }
}
