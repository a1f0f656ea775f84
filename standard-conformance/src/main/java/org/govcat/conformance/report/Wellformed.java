package org.govcat.conformance.report;

/** Texts that every encoding can carry: half of a surrogate pair becomes the replacement sign. */
final class Wellformed {
  private static final char REPLACEMENT = '\uFFFD';

  private Wellformed() {}

  static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return repaired(text);
      }
    }
    return text;
  }

  private static String repaired(String text) {
    StringBuilder repaired = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
      repaired.appendCodePoint(half ? REPLACEMENT : character);
    }
    return repaired.toString();
  }
}
