package org.govcat.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one section – elements, code lists or rules – as the files of a standard say them
 * one after the other. A file changes what it inherits; what two files say independently of each
 * other is joined.
 *
 * @param <T> what an entry is
 */
final class Heritage<T> {
  private final Map<String, T> current = new LinkedHashMap<>();
  private final Map<String, List<Said<T>>> said = new LinkedHashMap<>();

  private record Said<T>(Layer layer, @Nullable T value) {}

  /** The entries as all files together have them, by id, in the order in which they first stood. */
  Map<String, T> current() {
    return current;
  }

  /** The entries that the file inherits and, once they were taken in, its own. */
  Map<String, T> seenBy(Layer layer) {
    Map<String, T> inherited = new LinkedHashMap<>();
    for (String id : said.keySet()) {
      T value = seenBy(layer, id);
      if (value != null) {
        inherited.put(id, value);
      }
    }
    return inherited;
  }

  /** The entry that the file inherits or, once it was taken in, has itself; null when neither. */
  @Nullable T seenBy(Layer layer, String id) {
    T last = null;
    boolean all = true;
    for (Said<T> each : said.getOrDefault(id, List.of())) {
      if (sees(layer, each.layer())) {
        last = each.value();
      } else {
        all = false;
      }
    }
    return all ? current.get(id) : last;
  }

  /** Takes in what a file says. */
  void put(Layer layer, String id, T value, BinaryOperator<T> join) {
    T old = current.get(id);
    boolean heir = old == null || seesAll(layer, id);
    said.computeIfAbsent(id, any -> new ArrayList<>()).add(new Said<>(layer, value));
    current.put(id, heir ? value : join.apply(old, value));
  }

  /** Takes out an entry that a file does not want. */
  void remove(Layer layer, String id) {
    said.computeIfAbsent(id, any -> new ArrayList<>()).add(new Said<>(layer, null));
    current.remove(id);
  }

  private boolean seesAll(Layer layer, String id) {
    for (Said<T> each : said.getOrDefault(id, List.of())) {
      if (!sees(layer, each.layer())) {
        return false;
      }
    }
    return true;
  }

  private static boolean sees(Layer layer, Layer other) {
    return layer == other || layer.inherits(other.id());
  }
}
