package org.govcat.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The automaton of a regular expression, as far as expressions are regular: characters, classes,
 * groups, alternatives and counted repetition. Back references, looking around, named properties
 * and possessive repetition are not understood.
 */
final class RegexAutomaton {
  private static final int MOST_STATES = 4_000;

  private final List<int[]> moves = new ArrayList<>();
  private final List<int[]> silent = new ArrayList<>();
  private int states;
  private final int start;
  private final int end;

  /** A part of the automaton with one way in and one way out. */
  record Part(int in, int out) {}

  /** Thrown when an expression is not understood. */
  static final class NotRegular extends Exception {
    private static final long serialVersionUID = 1L;

    NotRegular(String why) {
      super(why, null, false, false);
    }
  }

  private RegexAutomaton(String regex) throws NotRegular {
    Part whole = new RegexParser(regex, this).parse();
    this.start = whole.in();
    this.end = whole.out();
  }

  /** The automaton, or null when the expression is not understood. */
  static @Nullable RegexAutomaton of(String regex) {
    try {
      return new RegexAutomaton(regex);
    } catch (NotRegular e) {
      return null;
    }
  }

  int state() throws NotRegular {
    if (states >= MOST_STATES) {
      throw new NotRegular("too large");
    }
    moves.add(new int[0]);
    silent.add(new int[0]);
    return states++;
  }

  /** A move over each of the ranges, given as pairs of first and last character. */
  void move(int from, int[] ranges, int to) {
    int[] all = moves.get(from);
    int[] longer = Arrays.copyOf(all, all.length + ranges.length / 2 * 3);
    for (int i = 0, at = all.length; i < ranges.length; i += 2, at += 3) {
      longer[at] = ranges[i];
      longer[at + 1] = ranges[i + 1];
      longer[at + 2] = to;
    }
    moves.set(from, longer);
  }

  void silently(int from, int to) {
    int[] all = silent.get(from);
    int[] longer = Arrays.copyOf(all, all.length + 1);
    longer[all.length] = to;
    silent.set(from, longer);
  }

  BitSet begin() {
    BitSet set = new BitSet();
    set.set(start);
    return closed(set);
  }

  boolean accepts(BitSet set) {
    return set.get(end);
  }

  BitSet after(BitSet set, int character) {
    BitSet next = new BitSet();
    for (int state = set.nextSetBit(0); state >= 0; state = set.nextSetBit(state + 1)) {
      int[] all = moves.get(state);
      for (int i = 0; i < all.length; i += 3) {
        if (all[i] <= character && character <= all[i + 1]) {
          next.set(all[i + 2]);
        }
      }
    }
    return closed(next);
  }

  /** The characters at which some range begins or has just ended. */
  void borders(TreeSet<Integer> borders) {
    for (int[] all : moves) {
      for (int i = 0; i < all.length; i += 3) {
        borders.add(all[i]);
        borders.add(all[i + 1] + 1);
      }
    }
  }

  private BitSet closed(BitSet set) {
    List<Integer> open = new ArrayList<>();
    set.stream().forEach(open::add);
    while (!open.isEmpty()) {
      for (int next : silent.get(open.remove(open.size() - 1))) {
        if (!set.get(next)) {
          set.set(next);
          open.add(next);
        }
      }
    }
    return set;
  }
}
