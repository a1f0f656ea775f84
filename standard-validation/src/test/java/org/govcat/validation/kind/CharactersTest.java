package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters make trouble, to the first and the last of each range. */
class CharactersTest {
  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x0B, 0x1F, 0x7F, 0xA0, 0xAD, 0x061C, 0x180E, 0x200B, 0x200F, 0x2028, 0x202E, 0x2060,
        0x206F, 0xFEFF
      })
  void nobodySeesThem(int c) {
    assertThat(Characters.isInvisible("a" + (char) c + "b", 1)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x09, 0x0A, 0x0D, 0x20, 0x7E, 0xA1, 0xAC, 0xAE, 0x061B, 0x061D, 0x180D, 0x180F, 0x200A,
        0x2010, 0x2027, 0x202F, 0x205F, 0x2070, 0xFEFE, 0xFF00
      })
  void theseAreSeenOrBreakALine(int c) {
    assertThat(Characters.isInvisible("a" + (char) c + "b", 1)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {0x0600, 0x06FF, 0x0750, 0x077F, 0x1800, 0x18AF, 0xFB50, 0xFDFF, 0xFE70, 0xFEFC})
  void besideLettersThatAreShapedAJoinerIsSpelling(int letter) {
    for (char joiner : new char[] {0x061C, 0x180E, 0x200C, 0x200F}) {
      assertThat(Characters.isInvisible("" + (char) letter + joiner, 1)).isFalse();
      assertThat(Characters.isInvisible("" + joiner + (char) letter, 0)).isFalse();
    }
    for (char other : new char[] {0x200B, 0x2060, 0xFEFF}) {
      assertThat(Characters.isInvisible("" + (char) letter + other, 1)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {0x05FF, 0x0700, 0x074F, 0x0780, 0x17FF, 0x18B0, 0xFB4F, 0xFE00, 0xFE6F, 0xFEFD})
  void besideOthersItIsNot(int letter) {
    assertThat(Characters.isInvisible("" + (char) letter + '\u200C' + (char) letter, 1)).isTrue();
  }

  @Test
  void aJoinerWithNothingBesideItIsInvisible() {
    assertThat(Characters.isInvisible("\u200C", 0)).isTrue();
    assertThat(Characters.isInvisible("a\u200C", 1)).isTrue();
    assertThat(Characters.isInvisible("\u200Ca", 0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0xFF10, 0xFF19, 0xFF21, 0xFF3A, 0xFF41, 0xFF5A})
  void lettersAndDigitsAreFullWidth(int c) {
    assertThat(Characters.isFullWidth((char) c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0xFF0F, 0xFF1A, 0xFF20, 0xFF3B, 0xFF40, 0xFF5B, '0', 'A'})
  void punctuationOfFullWidthIsRight(int c) {
    assertThat(Characters.isFullWidth((char) c)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a|b,a b",
        "甲|乙,甲乙",
        "a|乙,a乙",
        "甲|b,甲b",
        "|a,a",
        "a|,a",
        "a|  ,a  ",
        "a||b,a b",
        "a|  b,a   b",
        "1|9,1 9",
        "é|a,éa",
        "a|é,aé"
      })
  void linesAreJoinedWithABlankWhereWordsNeedOne(String lines, String line) {
    assertThat(Characters.inOneLine(lines.replace('|', '\n'))).isEqualTo(line);
  }

  @Test
  void whatIsInvisibleIsTakenOutOrBecomesABlank() {
    assertThat(Characters.withoutInvisible("a\u00A0b\u2028c\u2029d\u200Be\nf"))
        .isEqualTo("a b c de\nf");
  }

  @Test
  void widthsAreChanged() {
    assertThat(Characters.halfWidth("ＡＺ０９甲（")).isEqualTo("AZ09甲（");
    assertThat(Characters.fullWidthRun("xＡＢc", 1)).isEqualTo("ＡＢ");
    assertThat(Characters.otherWidth("|!~｜！～ 甲")).isEqualTo("｜！～|!~ 甲");
    assertThat(Characters.otherWidth("\u007F\uFF00\uFF5F")).isEqualTo("\u007F\uFF00\uFF5F");
  }
}
