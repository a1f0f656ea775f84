package org.govcat.standard;

import org.govcat.standard.RegexAutomaton.NotRegular;
import org.govcat.standard.RegexAutomaton.Part;

/** Reads a regular expression into an automaton. Used once. */
final class RegexParser {
  private static final int UNBOUNDED = -1;
  private static final int MOST_REPEATS = 500;

  private final String text;
  private final RegexAutomaton automaton;
  private int at;

  RegexParser(String text, RegexAutomaton automaton) {
    this.text = text;
    this.automaton = automaton;
  }

  Part parse() throws NotRegular {
    if (peek() == '^') {
      at++;
    }
    Part whole = alternatives();
    if (at < text.length()) {
      throw new NotRegular("unexpected " + text.charAt(at));
    }
    return whole;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private Part alternatives() throws NotRegular {
    Part first = sequence();
    if (peek() != '|') {
      return first;
    }
    Part all = new Part(automaton.state(), automaton.state());
    join(all, first);
    while (peek() == '|') {
      at++;
      join(all, sequence());
    }
    return all;
  }

  private void join(Part all, Part one) {
    automaton.silently(all.in(), one.in());
    automaton.silently(one.out(), all.out());
  }

  private Part sequence() throws NotRegular {
    int in = automaton.state();
    int out = in;
    while (at < text.length() && peek() != '|' && peek() != ')') {
      if (peek() == '$' && at == text.length() - 1) {
        at++;
        break;
      }
      Part next = repeated();
      automaton.silently(out, next.in());
      out = next.out();
    }
    return new Part(in, out);
  }

  private Part repeated() throws NotRegular {
    int before = at;
    Part one = atom();
    int after = at;
    int least = 1;
    int most = 1;
    switch (peek()) {
      case '?' -> least = 0;
      case '*' -> {
        least = 0;
        most = UNBOUNDED;
      }
      case '+' -> most = UNBOUNDED;
      case '{' -> {
        int close = text.indexOf('}', at);
        String[] bounds = text.substring(at + 1, Math.max(at + 1, close)).split(",", -1);
        least = number(bounds[0]);
        most = bounds.length == 1 ? least : bounds[1].isEmpty() ? UNBOUNDED : number(bounds[1]);
        at = close;
      }
      default -> {
        return one;
      }
    }
    at++;
    if (peek() == '+') {
      throw new NotRegular("possessive");
    }
    at += peek() == '?' ? 1 : 0;
    return repeat(before, after, one, least, most);
  }

  private static int number(String digits) throws NotRegular {
    try {
      int number = Integer.parseInt(digits.trim());
      if (number <= MOST_REPEATS) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new NotRegular("repetition " + digits);
  }

  /** Lays the atom, read again from the text, as often as it may stand one after the other. */
  private Part repeat(int before, int after, Part one, int least, int most) throws NotRegular {
    final int behind = at;
    int in = automaton.state();
    final int out = automaton.state();
    int last = in;
    int copies = most == UNBOUNDED ? Math.max(least, 1) : most;
    for (int i = 0; i < copies; i++) {
      Part copy = i == 0 ? one : again(before, after);
      automaton.silently(last, copy.in());
      if (i >= least) {
        automaton.silently(last, out);
      }
      last = copy.out();
      if (i == copies - 1 && most == UNBOUNDED) {
        automaton.silently(copy.out(), copy.in());
      }
    }
    automaton.silently(last, out);
    at = behind;
    return new Part(in, out);
  }

  private Part again(int before, int after) throws NotRegular {
    at = before;
    Part copy = atom();
    if (at != after) {
      throw new NotRegular("repetition");
    }
    return copy;
  }

  private Part atom() throws NotRegular {
    char c = text.charAt(at++);
    if (c == '(') {
      if (peek() == '?' && !text.startsWith("?:", at)) {
        throw new NotRegular("a group of another kind");
      }
      at += peek() == '?' ? 2 : 0;
      Part inner = alternatives();
      if (peek() != ')') {
        throw new NotRegular("a group is not closed");
      }
      at++;
      return inner;
    }
    Part part = new Part(automaton.state(), automaton.state());
    automaton.move(part.in(), ranges(c), part.out());
    return part;
  }

  private int[] ranges(char c) throws NotRegular {
    CharacterRanges ranges = new CharacterRanges(text, at);
    int[] found =
        switch (c) {
          case '.' -> ranges.any();
          case '[' -> ranges.inBrackets();
          case '\\' -> ranges.escaped();
          case '*', '+', '?', '{', '^', '$' -> throw new NotRegular("unexpected " + c);
          default -> ranges.single(c);
        };
    at = ranges.position();
    return found;
  }
}
