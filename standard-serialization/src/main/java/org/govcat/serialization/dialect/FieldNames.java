package org.govcat.serialization.dialect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /**
   * The name in which a field is written: its first.
   *
   * @param field what it means
   * @param name the name as spelt
   */
  record Written(Field field, String name) {}

  private final Map<String, Known> byName = new HashMap<>();
  private final List<Written> written = new ArrayList<>();

  /** Adds a name; false when it is there already. */
  boolean add(String name, Field field) {
    boolean added = byName.putIfAbsent(key(name), new Known(field, byName.size())) == null;
    if (added && written.stream().noneMatch(each -> each.field() == field)) {
      written.add(new Written(field, name));
    }
    return added;
  }

  /**
   * Adds the names of another dialect behind those that are there; the latter hold. A name of an
   * element for which there are words here is read by these words.
   */
  void addAll(FieldNames others) {
    List<Map.Entry<String, Known>> inherited = new ArrayList<>(others.byName.entrySet());
    inherited.sort(Comparator.comparingInt(entry -> entry.getValue().rank()));
    for (Map.Entry<String, Known> entry : inherited) {
      add(entry.getKey(), here(entry.getValue().field()));
    }
  }

  private Field here(Field inherited) {
    if (inherited.table() == null && inherited.target() instanceof Target.Element wanted) {
      for (Written each : written) {
        Field own = each.field();
        if (own.table() != null
            && own.target() instanceof Target.Element element
            && element.id().equals(wanted.id())
            && Objects.equals(element.into(), wanted.into())) {
          return own;
        }
      }
    }
    return inherited;
  }

  /** The fields in order, each with the name in which it is written. */
  List<Written> written() {
    return written;
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
