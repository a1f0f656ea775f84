package org.govcat.serialization.dialect;

import java.util.ArrayList;
import java.util.List;
import org.govcat.model.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * Takes a list apart that was written as one text: with separators, or as a program prints its
 * lists ({@code ['xls', 'xml']}).
 */
public final class ListText {
  private static final String OPENING = "(（[【《“";
  private static final String CLOSING = ")）]】》”";

  private ListText() {}

  /** Whether the text is its own only member. */
  public static boolean isOne(String text, String separators) {
    for (int i = 0; i < text.length(); i++) {
      if (separators.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return !text.isEmpty() && text.charAt(0) != '[' && Blanks.trim(text).length() == text.length();
  }

  /** The members without blanks at their edges; none for a blank text. */
  public static List<String> split(String text, String separators) {
    String trimmed = Blanks.trim(text);
    if (trimmed.startsWith("[") && trimmed.endsWith("]")) {
      List<String> quoted = quoted(trimmed.substring(1, trimmed.length() - 1));
      if (quoted != null) {
        return quoted;
      }
    }
    return separated(text, separators);
  }

  private static List<String> separated(String text, String separators) {
    List<String> members = new ArrayList<>();
    int from = 0;
    int inside = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i >= inside && OPENING.indexOf(c) >= 0) {
        inside = closing(text, i);
      } else if (i >= inside && separators.indexOf(c) >= 0) {
        add(members, text.substring(from, i));
        from = i + 1;
      }
    }
    add(members, text.substring(from));
    return members;
  }

  /** Where the bracket is closed, so that 名称（中文、英文） is one; where it stands when never. */
  private static int closing(String text, int at) {
    int depth = 0;
    for (int i = at; i < text.length(); i++) {
      depth += OPENING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      depth -= CLOSING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return at;
  }

  /** The texts between quotes, or null when there is anything else than quoted texts and commas. */
  private static @Nullable List<String> quoted(String inside) {
    List<String> members = new ArrayList<>();
    int at = skipBlanks(inside, 0);
    while (at < inside.length()) {
      char quote = inside.charAt(at);
      int end = quote == '\'' || quote == '"' ? end(inside, at) : -1;
      if (end < 0) {
        return null;
      }
      add(members, unescaped(inside.substring(at + 1, end)));
      at = skipBlanks(inside, end + 1);
      if (at < inside.length() && inside.charAt(at) != ',') {
        return null;
      }
      at = skipBlanks(inside, at + 1);
    }
    return members;
  }

  private static int end(String inside, int start) {
    for (int i = start + 1; i < inside.length(); i++) {
      if (inside.charAt(i) == '\\') {
        i++;
      } else if (inside.charAt(i) == inside.charAt(start)) {
        return i;
      }
    }
    return -1;
  }

  private static String unescaped(String quoted) {
    StringBuilder text = new StringBuilder(quoted.length());
    for (int i = 0; i < quoted.length(); i++) {
      char character = quoted.charAt(i);
      if (character == '\\'
          && i + 1 < quoted.length()
          && "\\'\"".indexOf(quoted.charAt(i + 1)) >= 0) {
        i++;
      }
      text.append(quoted.charAt(i));
    }
    return text.toString();
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static void add(List<String> members, String member) {
    String trimmed = Blanks.trim(member);
    if (!trimmed.isEmpty()) {
      members.add(trimmed);
    }
  }
}
