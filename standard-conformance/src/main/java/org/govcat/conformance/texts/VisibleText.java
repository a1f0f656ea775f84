package org.govcat.conformance.texts;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Texts as a console may show them: characters that would act on it or hide are shown by their
 * number, so that a catalogue cannot write over a report or a message.
 */
public final class VisibleText {
  private VisibleText() {}

  /** The text on one line, without characters that act on a console or cannot be seen. */
  public static String line(String text) {
    StringBuilder visible = null;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int length = Character.charCount(character);
      if (isHidden(character)) {
        if (visible == null) {
          visible = new StringBuilder(text.length() + 16).append(text, 0, i);
        }
        visible.append("<U+").append(hex(character)).append('>');
      } else if (visible != null) {
        visible.appendCodePoint(character);
      }
      i += length;
    }
    return visible == null ? text : visible.toString();
  }

  /** The same for a text of several lines, which stay. */
  public static String lines(String text) {
    return text.lines().map(VisibleText::line).collect(Collectors.joining("\n"));
  }

  private static boolean isHidden(int character) {
    if (character >= 0x20 && character < 0x7F) {
      return false;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      case Character.SPACE_SEPARATOR -> character != 0x3000;
      default -> false;
    };
  }

  private static String hex(int character) {
    String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
