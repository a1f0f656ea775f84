package org.govcat.standard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether every text that one regular expression matches is matched by another, found by walking
 * both automata side by side.
 *
 * @param decided whether it could be decided
 * @param witness the shortest text that only the first matches, or null when there is none
 */
record PatternInclusion(boolean decided, @Nullable String witness) {
  private static final int MOST_STEPS = 50_000;
  private static final String READABLE = "01AaBb/-.中";

  /** Where both automata are after a text. */
  private record Step(BitSet narrow, BitSet wide, String text) {}

  /** Whether the one expression is at least as strict as the other. */
  boolean holds() {
    return decided && witness == null;
  }

  /**
   * Compares two expressions.
   *
   * @param narrow the expression that should match less
   * @param wide the one that should match more
   * @param nothing texts that count as nothing said, which no expression is asked about
   */
  static PatternInclusion of(String narrow, String wide, Collection<String> nothing) {
    if (narrow.equals(wide)) {
      return new PatternInclusion(true, null);
    }
    RegexAutomaton first = RegexAutomaton.of(narrow);
    RegexAutomaton second = RegexAutomaton.of(wide);
    if (first == null || second == null) {
      return new PatternInclusion(false, null);
    }
    return walk(first, second, nothing);
  }

  private static PatternInclusion walk(
      RegexAutomaton narrow, RegexAutomaton wide, Collection<String> nothing) {
    List<Integer> alphabet = alphabet(narrow, wide);
    Deque<Step> open = new ArrayDeque<>();
    Set<List<Object>> seen = new HashSet<>();
    open.add(new Step(narrow.begin(), wide.begin(), ""));
    while (!open.isEmpty()) {
      Step step = open.remove();
      if (says(step.text(), nothing)
          && narrow.accepts(step.narrow())
          && !wide.accepts(step.wide())) {
        return new PatternInclusion(true, step.text());
      }
      for (int character : alphabet) {
        BitSet next = narrow.after(step.narrow(), character);
        BitSet other = wide.after(step.wide(), character);
        String text = step.text() + (char) character;
        if (!next.isEmpty() && seen.add(List.of(next, other, says(text, nothing)))) {
          open.add(new Step(next, other, text));
        }
      }
      if (seen.size() > MOST_STEPS || open.size() > MOST_STEPS) {
        return new PatternInclusion(false, null);
      }
    }
    return new PatternInclusion(true, null);
  }

  private static boolean says(String text, Collection<String> nothing) {
    return !text.isBlank() && !nothing.contains(text);
  }

  /** One character for each range between borders, those that people can read first. */
  private static List<Integer> alphabet(RegexAutomaton first, RegexAutomaton second) {
    TreeSet<Integer> borders = new TreeSet<>(List.of(0, (int) Character.MAX_VALUE + 1));
    first.borders(borders);
    second.borders(borders);
    List<Integer> alphabet = new ArrayList<>();
    List<Integer> unreadable = new ArrayList<>();
    Integer from = borders.first();
    for (Integer to = borders.higher(from); to != null; to = borders.higher(from)) {
      int character = from;
      boolean plain = false;
      for (int i = READABLE.length() - 1; i >= 0; i--) {
        int readable = READABLE.charAt(i);
        if (readable >= from && readable < to) {
          character = readable;
          plain = true;
        }
      }
      if (!Character.isSurrogate((char) character)) {
        (plain ? alphabet : unreadable).add(character);
      }
      from = to;
    }
    alphabet.addAll(unreadable);
    return alphabet;
  }
}
