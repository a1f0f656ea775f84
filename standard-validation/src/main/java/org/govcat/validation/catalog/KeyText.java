package org.govcat.validation.catalog;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings texts into the form in which they are compared. Reuses its buffer; not thread-safe. */
final class KeyText {
  private static final char BEFORE_WIDE = '\uFF00';
  private static final char LAST_WIDE = '\uFF5E';
  private static final int WIDE_TO_ASCII = 0xFEE0;

  private final Set<String> placeholders;
  private final StringBuilder buffer = new StringBuilder();

  private KeyText(Set<String> placeholders) {
    this.placeholders = placeholders;
  }

  static KeyText of(Collection<String> placeholders) {
    Set<String> words = new HashSet<>();
    for (String word : placeholders) {
      words.add(word.toLowerCase(Locale.ROOT));
    }
    return new KeyText(words);
  }

  /** Another one for another thread. */
  KeyText fresh() {
    return new KeyText(placeholders);
  }

  /** The text without blanks around it, or null when it says nothing. */
  @Nullable String meaning(@Nullable String text) {
    if (text == null) {
      return null;
    }
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    String inner = text.substring(start, end);
    return inner.isEmpty() || placeholders.contains(inner.toLowerCase(Locale.ROOT)) ? null : inner;
  }

  /**
   * Without blanks and punctuation, in one width and case.
   *
   * @return the comparable text, valid until the next call
   */
  CharSequence plain(String text) {
    buffer.setLength(0);
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character > BEFORE_WIDE && character <= LAST_WIDE) {
        character -= (char) WIDE_TO_ASCII;
      }
      if (isIdeograph(character)) {
        buffer.append(character);
      } else if (character < 0x80) {
        append(character);
      } else {
        return normalised(text);
      }
    }
    return buffer;
  }

  /** The same without digits. */
  CharSequence withoutDigits(String text) {
    plain(text);
    int kept = 0;
    for (int i = 0; i < buffer.length(); i++) {
      char character = buffer.charAt(i);
      if (!Character.isDigit(character)) {
        buffer.setCharAt(kept++, character);
      }
    }
    buffer.setLength(kept);
    return buffer;
  }

  private CharSequence normalised(String text) {
    buffer.setLength(0);
    Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(this::append);
    return buffer;
  }

  private void append(int character) {
    if (!isBlank(character) && !isPunctuation(character)) {
      buffer.appendCodePoint(Character.toLowerCase(Character.toUpperCase(character)));
    }
  }

  private static boolean isIdeograph(char character) {
    return character >= '\u4E00' && character <= '\u9FFF';
  }

  private static boolean isBlank(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == 0x85
        || (character >= 0x200B && character <= 0x200D)
        || character == 0x2060
        || character == 0xFEFF;
  }

  private static boolean isPunctuation(int character) {
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.CONTROL,
          Character.FORMAT ->
          true;
      default -> character == '~';
    };
  }
}
