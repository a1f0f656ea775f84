package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sets of characters as definition files name them. */
class CharacterSetTest {
  private static boolean holds(String name, String text) {
    return CharacterSet.of(List.of(name)).holds(text, 0);
  }

  @Test
  void aSingleCharacterIsItself() {
    assertThat(holds("-", "-")).isTrue();
    assertThat(holds("-", "_")).isFalse();
    assertThat(holds("\uD83D\uDE00", "😀")).isTrue();
  }

  @Test
  void aRangeHoldsBothEnds() {
    assertThat(holds("A-C", "A")).isTrue();
    assertThat(holds("A-C", "C")).isTrue();
    assertThat(holds("A-C", "D")).isFalse();
    assertThat(holds("A-C", "@")).isFalse();
    assertThat(holds("A-C", "-")).isFalse();
  }

  @Test
  void digitsAreThoseOfAscii() {
    assertThat(holds("digits", "0")).isTrue();
    assertThat(holds("digits", "9")).isTrue();
    assertThat(holds("digits", "/")).isFalse();
    assertThat(holds("digits", ":")).isFalse();
    assertThat(holds("digits", "９")).isFalse();
  }

  @Test
  void lettersAreThoseOfAsciiInBothCases() {
    assertThat(List.of("A", "Z", "a", "z")).allMatch(letter -> holds("letters", letter));
    assertThat(List.of("@", "[", "`", "{", "Ａ", "é")).noneMatch(other -> holds("letters", other));
  }

  @Test
  void hanAreIdeographsWhereverUnicodeKeepsThem() {
    assertThat(List.of("一", "\u9FFF", "㐀", "〇", "々", "\uD840\uDC00", "⺀"))
        .allMatch(ideograph -> holds("han", ideograph));
    assertThat(List.of("a", "，", "　", "ア", "①", "、")).noneMatch(other -> holds("han", other));
  }

  @Test
  void blanksAreAllThatTrimmingTakes() {
    assertThat(List.of(" ", "　", "\t", "\u00A0")).allMatch(blank -> holds("blanks", blank));
    assertThat(holds("blanks", "_")).isFalse();
  }

  @Test
  void emojiAreWhatIsDrawnAsAPicture() {
    assertThat(List.of("😀", "⌚", "⌛", "🀄", "⭐", "🇨", "🫿", "❤\uFE0F", "1\uFE0F"))
        .allMatch(emoji -> holds("emoji", emoji));
    assertThat(List.of("⌙", "⌜", "★", "✓", "©", "❤", "1", "信", "🄀", "\uD83E\uDF00"))
        .noneMatch(other -> holds("emoji", other));
  }

  @Test
  void anUnknownWordIsRefused() {
    assertThatThrownBy(() -> CharacterSet.of(List.of("chinese")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "'chinese' is no character, no range such as A-Z and none of han, digits, letters,"
                + " blanks, emoji");
    assertThatThrownBy(() -> CharacterSet.of(List.of("")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
