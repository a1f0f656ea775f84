package org.govcat.validation.kind;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.model.Blanks;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.standard.Element;
import org.jspecify.annotations.Nullable;

/**
 * Knows when something that stands there says nothing: blanks, and placeholders (暂无, -, null)
 * unless the element takes the word as an answer (无 in a condition).
 */
final class Absence {
  private final String[] placeholders;
  private final BitSet firsts = new BitSet();
  private final Map<ElementSlot, Set<String>> answers = new HashMap<>();
  private final int longest;

  Absence(List<String> placeholders, Iterable<Element> elements) {
    this.placeholders =
        placeholders.stream().filter(word -> !word.isEmpty()).toArray(String[]::new);
    int most = 0;
    for (String word : this.placeholders) {
      most = Math.max(most, word.length());
      firsts.set(Character.toLowerCase(word.charAt(0)));
      firsts.set(Character.toUpperCase(word.charAt(0)));
    }
    this.longest = most;
    for (Element element : elements) {
      if (!element.answers().isEmpty()) {
        ElementSlot leaf = Site.of(element.id()).leaf();
        answers.computeIfAbsent(leaf, slot -> new HashSet<>()).addAll(element.answers());
      }
    }
  }

  /** Whether the text counts as missing in that element. */
  boolean isMissing(ElementSlot leaf, String text) {
    return saysNothing(text) && !isAnswer(leaf, text);
  }

  /** Whether the text is blank or a placeholder, in whatever element. */
  boolean saysNothing(String text) {
    String trimmed = Blanks.trim(text);
    return trimmed.isEmpty() || isOneOfThem(trimmed);
  }

  /** Whether the text, though not blank, stands for nothing said. */
  boolean isPlaceholder(String text) {
    String trimmed = Blanks.trim(text);
    return !trimmed.isEmpty() && isOneOfThem(trimmed);
  }

  private boolean isOneOfThem(String trimmed) {
    if (trimmed.length() > longest || !firsts.get(trimmed.charAt(0))) {
      return false;
    }
    for (String word : placeholders) {
      if (word.equalsIgnoreCase(trimmed)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the element takes the word as an answer. */
  boolean isAnswer(ElementSlot leaf, String text) {
    Set<String> words = answers.get(leaf);
    return words != null && words.contains(Blanks.trim(text));
  }

  /** Whether a value, a group or a list holds any text that says something. */
  boolean hasContent(ElementSlot slot, @Nullable Object value, boolean strict) {
    if (value instanceof String text) {
      return strict ? !saysNothing(text) : !isMissing(slot, text);
    }
    if (value instanceof ElementGroup group) {
      return hasContent(group, strict);
    }
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        if (hasContent(slot, list.get(i), strict)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What stands for nothing in a value, a group or a list: the first placeholder, or null. */
  @Nullable String placeholderIn(@Nullable Object value) {
    if (value instanceof String text) {
      return isPlaceholder(text) ? Blanks.trim(text) : null;
    }
    if (value instanceof ElementGroup group) {
      for (ElementSlot slot : group.groupType().slots()) {
        String found = placeholderIn(group.value(slot));
        if (found != null) {
          return found;
        }
      }
    }
    if (value instanceof List<?> list) {
      for (Object member : list) {
        String found = placeholderIn(member);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private boolean hasContent(ElementGroup group, boolean strict) {
    if (!group.extensions().misshapen().isEmpty()) {
      return true;
    }
    List<ElementSlot> slots = group.groupType().slots();
    for (int i = 0; i < slots.size(); i++) {
      ElementSlot slot = slots.get(i);
      if (hasContent(slot, group.value(slot), strict)) {
        return true;
      }
    }
    return false;
  }
}
