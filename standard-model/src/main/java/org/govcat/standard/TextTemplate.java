package org.govcat.standard;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts with {@code {placeholders}} and passages in {@code [[ ]]} that are left out when one of
 * their placeholders has no value. What is put in is never read as a template.
 */
final class TextTemplate {
  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";

  private TextTemplate() {}

  /** Gives the values of placeholders. */
  interface Values {
    /** The value, or null when there is none. */
    @Nullable String get(String name);

    /** What stands in the place of a value that is not there, outside optional passages. */
    String missing();
  }

  static String render(String template, Values values) {
    StringBuilder text = new StringBuilder();
    int position = 0;
    while (position < template.length()) {
      int open = template.indexOf(OPEN, position);
      int close = open < 0 ? -1 : template.indexOf(CLOSE, open);
      if (close < 0) {
        fill(template.substring(position), values, text);
        return text.toString();
      }
      fill(template.substring(position, open), values, text);
      StringBuilder passage = new StringBuilder();
      if (fill(template.substring(open + OPEN.length(), close), values, passage)) {
        text.append(passage);
      }
      position = close + CLOSE.length();
    }
    return text.toString();
  }

  /** Appends the passage; false when a value was missing. */
  private static boolean fill(String passage, Values values, StringBuilder text) {
    boolean whole = true;
    int position = 0;
    while (position < passage.length()) {
      int open = passage.indexOf('{', position);
      int close = open < 0 ? -1 : passage.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String value = values.get(passage.substring(open + 1, close));
      whole &= value != null;
      text.append(passage, position, open).append(value == null ? values.missing() : value);
      position = close + 1;
    }
    text.append(passage, position, passage.length());
    return whole;
  }

  /** The names of the placeholders, in order. */
  static List<String> placeholders(String template) {
    List<String> names = new ArrayList<>();
    int open = template.indexOf('{');
    while (open >= 0) {
      int close = template.indexOf('}', open);
      names.add(close < 0 ? template.substring(open + 1) : template.substring(open + 1, close));
      open = close < 0 ? -1 : template.indexOf('{', close);
    }
    return names;
  }

  /** What is wrong with the brackets, or null. */
  static @Nullable LocalizedText unbalanced(String template) {
    if (count(template, "{") != count(template, "}")) {
      return ProblemText.of("placeholder-not-closed");
    }
    return count(template, OPEN) == count(template, CLOSE)
        ? null
        : ProblemText.of("passage-not-closed", OPEN + " " + CLOSE);
  }

  private static int count(String template, String mark) {
    int count = 0;
    for (int at = template.indexOf(mark);
        at >= 0;
        at = template.indexOf(mark, at + mark.length())) {
      count++;
    }
    return count;
  }
}
