package org.govcat.standard;

import java.util.Arrays;
import java.util.BitSet;
import org.govcat.standard.RegexAutomaton.NotRegular;

/** Reads the characters that one place of a regular expression allows. Used once. */
final class CharacterRanges {
  private static final int ALL = 0x10000;
  private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";
  private static final String BLANKS = " \t\n\u000B\f\r";

  private final String text;
  private int at;

  CharacterRanges(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** Where the expression goes on. */
  int position() {
    return at;
  }

  /** Everything but the end of a line. */
  int[] any() {
    BitSet ends = new BitSet();
    LINE_ENDS.chars().forEach(ends::set);
    return pairs(not(ends));
  }

  int[] single(char c) throws NotRegular {
    if (Character.isSurrogate(c)) {
      throw new NotRegular("beyond the basic plane");
    }
    return new int[] {c, c};
  }

  int[] escaped() throws NotRegular {
    return pairs(escape());
  }

  int[] inBrackets() throws NotRegular {
    boolean negated = next() == '^';
    at += negated ? 1 : 0;
    BitSet set = new BitSet();
    boolean first = true;
    while (next() != ']' || first) {
      first = false;
      char c = text.charAt(at++);
      if (c == '[' || c == '&' && next() == '&' || Character.isSurrogate(c)) {
        throw new NotRegular("a class in a class");
      }
      BitSet one = c == '\\' ? escape() : of(c);
      if (next() == '-' && at + 1 < text.length() && text.charAt(at + 1) != ']') {
        at++;
        char to = text.charAt(at++);
        BitSet last = to == '\\' ? escape() : of(to);
        if (one.cardinality() != 1 || last.cardinality() != 1 || to == '[') {
          throw new NotRegular("a range of classes");
        }
        set.set(one.nextSetBit(0), last.nextSetBit(0) + 1);
      } else {
        set.or(one);
      }
    }
    at++;
    return pairs(negated ? not(set) : set);
  }

  private char next() throws NotRegular {
    if (at >= text.length()) {
      throw new NotRegular("a class is not closed");
    }
    return text.charAt(at);
  }

  private BitSet escape() throws NotRegular {
    char c = next();
    at++;
    return switch (c) {
      case 'd' -> between('0', '9');
      case 'D' -> not(between('0', '9'));
      case 'w' -> word();
      case 'W' -> not(word());
      case 's' -> blank();
      case 'S' -> not(blank());
      case 't' -> of('\t');
      case 'n' -> of('\n');
      case 'r' -> of('\r');
      case 'u' -> hexadecimal(4);
      case 'x' -> hexadecimal(2);
      default -> {
        if (Character.isLetterOrDigit(c)) {
          throw new NotRegular("escape " + c);
        }
        yield of(c);
      }
    };
  }

  private BitSet hexadecimal(int digits) throws NotRegular {
    try {
      int value = Integer.parseInt(text.substring(at, Math.min(text.length(), at + digits)), 16);
      at += digits;
      return of((char) value);
    } catch (NumberFormatException e) {
      throw new NotRegular("escape");
    }
  }

  private static BitSet word() {
    BitSet set = between('0', '9');
    set.or(between('A', 'Z'));
    set.or(between('a', 'z'));
    set.set('_');
    return set;
  }

  private static BitSet blank() {
    BitSet set = new BitSet();
    BLANKS.chars().forEach(set::set);
    return set;
  }

  private static BitSet of(char c) {
    return between(c, c);
  }

  private static BitSet between(char first, char last) {
    BitSet set = new BitSet();
    set.set(first, last + 1);
    return set;
  }

  private static BitSet not(BitSet set) {
    BitSet other = new BitSet();
    other.set(0, ALL);
    other.andNot(set);
    return other;
  }

  private static int[] pairs(BitSet set) {
    int[] pairs = new int[0];
    int from = set.nextSetBit(0);
    while (from >= 0) {
      int to = set.nextClearBit(from) - 1;
      pairs = Arrays.copyOf(pairs, pairs.length + 2);
      pairs[pairs.length - 2] = from;
      pairs[pairs.length - 1] = to;
      from = set.nextSetBit(to + 1);
    }
    return pairs;
  }
}
