package org.govcat.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of a standard say each fact, so that a message about two files can name both
 * places. A fact is named by its section, its entry and its key: {@code elements title obligation}.
 */
final class Declarations {
  static final String ELEMENTS = "elements";
  static final String LISTS = "code-lists";
  static final String RULES = "rules";

  private final Map<String, List<Place>> places = new HashMap<>();

  /** Notes an entry and all its keys. */
  void note(String section, String entry, FileScope scope, Mapping mapping) {
    note(section, entry, "", scope, mapping.line(), mapping.column());
    for (Entry each : mapping.entries()) {
      note(section, entry, each.name(), scope, each.key().line(), each.key().column());
    }
  }

  private void note(
      String section, String entry, String key, FileScope scope, int line, int column) {
    places
        .computeIfAbsent(name(section, entry, key), any -> new ArrayList<>())
        .add(new Place(scope.standard(), scope.nodes().file(), line, column));
  }

  /** Where the fact was said last, else where its entry was, else null. */
  @Nullable Place of(String section, String entry, String key) {
    List<Place> fact = places.getOrDefault(name(section, entry, key), List.of());
    List<Place> whole = places.getOrDefault(name(section, entry, ""), List.of());
    List<Place> known = fact.isEmpty() ? whole : fact;
    return known.isEmpty() ? null : known.get(known.size() - 1);
  }

  /** The same as far as one standard says it itself. */
  @Nullable Place of(String standard, String section, String entry, String key) {
    Place found = null;
    for (String each : List.of("", key)) {
      for (Place place : places.getOrDefault(name(section, entry, each), List.of())) {
        found = place.standard().equals(standard) ? place : found;
      }
    }
    return found;
  }

  private static String name(String section, String entry, String key) {
    return section + " " + entry + " " + key;
  }
}
