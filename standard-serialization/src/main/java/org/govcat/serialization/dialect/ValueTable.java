package org.govcat.serialization.dialect;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.govcat.model.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * The words that a source field may have and what they mean. Compared without blanks at the edges
 * and without case.
 */
final class ValueTable {
  private final Map<String, Meaning> meanings;

  /**
   * What some words mean.
   *
   * @param words the words of the source
   * @param text what stands for them in the standard, or null when they stand for themselves
   * @param members further members of the group that is made of the word
   */
  record Meaning(List<String> words, @Nullable String text, Map<String, String> members) {
    Meaning {
      words = List.copyOf(words);
      members = Map.copyOf(members);
    }
  }

  ValueTable(List<Meaning> entries) {
    meanings = new HashMap<>();
    for (Meaning entry : entries) {
      entry.words().forEach(word -> meanings.put(key(word), entry));
    }
  }

  @Nullable Meaning find(String word) {
    return meanings.get(key(word));
  }

  static String key(String word) {
    return Blanks.trim(word).toLowerCase(Locale.ROOT);
  }
}
