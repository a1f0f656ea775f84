package org.govcat.conformance.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a command line into the words that a program is started with. No shell is asked: blanks
 * part words, single and double quotes hold them together, {@code \"} and {@code \\} between double
 * quotes are a quote and a backslash, and everything else, also {@code $ * | > ;} and a backslash
 * elsewhere, stands for itself.
 */
public final class CommandWords {
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean begun;
  private char quote;

  private CommandWords() {}

  /**
   * The words; the first names the program.
   *
   * @throws IllegalArgumentException when that is missing or empty, or a quote is not closed
   */
  public static List<String> of(String line) {
    CommandWords split = new CommandWords();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      char next = i + 1 < line.length() ? line.charAt(i + 1) : 0;
      if (c == '\\' && split.quote == '"' && (next == '"' || next == '\\')) {
        split.word.append(next);
        i++;
      } else {
        split.take(c);
      }
    }
    split.end();
    if (split.quote != 0 || split.words.isEmpty() || split.words.get(0).isEmpty()) {
      throw new IllegalArgumentException("no command: " + line);
    }
    return List.copyOf(split.words);
  }

  private void take(char c) {
    if (c == quote) {
      quote = 0;
    } else if (quote == 0 && (c == '"' || c == '\'')) {
      quote = c;
      begun = true;
    } else if (quote == 0 && (c == ' ' || c == '\t' || c == '\n' || c == '\r')) {
      end();
    } else {
      word.append(c);
      begun = true;
    }
  }

  private void end() {
    if (begun) {
      words.add(word.toString());
      word.setLength(0);
      begun = false;
    }
  }
}
