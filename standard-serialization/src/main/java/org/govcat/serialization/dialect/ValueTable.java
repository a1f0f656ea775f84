package org.govcat.serialization.dialect;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.govcat.model.Blanks;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.jspecify.annotations.Nullable;

/**
 * The words that a source field may have and what they mean. Compared without blanks at the edges
 * and without case.
 */
public final class ValueTable {
  private final Map<String, Meaning> meanings;
  private final @Nullable ValueShape shape;

  /**
   * What some words mean.
   *
   * @param words the words of the source
   * @param text what stands for them in the standard, or null when they stand for themselves
   * @param members further members of the group that is made of the word
   */
  public record Meaning(List<String> words, @Nullable String text, Map<String, String> members) {
    /** Copies. */
    public Meaning {
      words = List.copyOf(words);
      members = Map.copyOf(members);
    }

    /** The first of its words that is read as the text, or null. */
    @Nullable String spell(String said) {
      if (text != null) {
        return text.equals(said) && !words.isEmpty() ? words.get(0) : null;
      }
      for (String word : words) {
        if (key(word).equals(key(said))) {
          return said;
        }
      }
      return null;
    }

    /** Whether the group has the further members that the words give it. */
    boolean gives(ElementGroup group) {
      for (Map.Entry<String, String> member : members.entrySet()) {
        ElementSlot slot = group.groupType().slot(member.getKey());
        if (slot == null || !member.getValue().equals(group.text(slot))) {
          return false;
        }
      }
      return true;
    }
  }

  /** A table of words. */
  public ValueTable(List<Meaning> entries) {
    this(entries, null);
  }

  /**
   * A table of words, and of values in a shape beside them.
   *
   * @param shape how further values are written, or null when there are words alone
   */
  ValueTable(List<Meaning> entries, @Nullable ValueShape shape) {
    this.shape = shape;
    meanings = new LinkedHashMap<>();
    for (Meaning entry : entries) {
      entry.words().forEach(word -> meanings.put(key(word), entry));
    }
  }

  /** What the word means, or null when the table does not have it. */
  public @Nullable Meaning find(String word) {
    Meaning meaning = meanings.get(key(word));
    String text = meaning != null || shape == null ? null : shape.read(Blanks.trim(word));
    return text == null ? meaning : new Meaning(List.of(word), text, Map.of());
  }

  /** How a value that no word stands for is written in the shape, or null when there is none. */
  @Nullable String shaped(String text) {
    return shape == null ? null : shape.write(text);
  }

  /**
   * The word that says this text and nothing else; the text itself when the table does not know it,
   * and null when the table would read it as something else.
   *
   * @param group the group in which the text stands, with the further members that a word gives it
   */
  public @Nullable String spell(String text, ElementGroup group) {
    String alike = null;
    for (Meaning meaning : meanings()) {
      String word = meaning.spell(text);
      if (word != null && meaning.gives(group)) {
        return word;
      }
      alike = alike == null ? word : alike;
    }
    String shaped = alike == null ? shaped(text) : null;
    if (shaped != null) {
      return shaped;
    }
    Meaning found = alike == null ? find(text) : null;
    if (found == null) {
      return alike == null ? text : alike;
    }
    return Blanks.trim(text).equals(found.text()) ? found.words().get(0) : null;
  }

  /** The words it knows, as they are spelt, with what they mean. */
  public Collection<Meaning> meanings() {
    return new LinkedHashSet<>(meanings.values());
  }

  /** Names of the further members that its words give a group. */
  public Set<String> memberNames() {
    Set<String> names = new TreeSet<>();
    meanings.values().forEach(meaning -> names.addAll(meaning.members().keySet()));
    return names;
  }

  static String key(String word) {
    return Blanks.trim(word).toLowerCase(Locale.ROOT);
  }
}
