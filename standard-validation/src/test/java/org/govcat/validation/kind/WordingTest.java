package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that say the same although they are written differently. */
class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "婚姻登记,婚姻登记",
    "婚姻登记,' 婚姻，登记。'",
    "Ａ级２０１７,A级2017",
    "二〇一七年,二〇一七年",
    "①类,1类",
    "——,' ——'",
    "ｶﾞ,ガ",
  })
  void isSame(String a, String b) {
    assertThat(Wording.isSame(a, b)).isTrue();
    assertThat(Wording.isSame(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "婚姻登记,婚姻登记信息",
    "2017年,2018年",
    "A级,a级",
    "——,！！",
    "二〇一七年,二一七年",
    "'',甲",
  })
  void isNotSame(String a, String b) {
    assertThat(Wording.isSame(a, b)).isFalse();
    assertThat(Wording.isSame(b, a)).isFalse();
  }

  /** The quick way for usual characters says what the slow one for all others would. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        0x20, 0x2F, 0x30, 0x39, 0x3A, 0x41, 0x5A, 0x5B, 0x61, 0x7A, 0x7B, 0x7F, 0x80, 0xA0, 0xAA,
        0xB2, 0x200F, 0x2010, 0x2027, 0x2028, 0x2070, 0x2160, 0x2FFF, 0x3000, 0x3001, 0x3005,
        0x3006, 0x3007, 0x303F, 0x3041, 0x4DFF, 0x4E00, 0x9FFC, 0xA000, 0xFF00, 0xFF01, 0xFF0F,
        0xFF10, 0xFF19, 0xFF21, 0xFF3A, 0xFF41, 0xFF5A, 0xFF5E, 0xFF5F, 0xFF66
      })
  void aCharacterSaysSomethingWhereverItStands(int character) {
    String with = "甲" + (char) character + "乙";
    boolean silent = Wording.essence(with).equals("甲乙");

    assertThat(Wording.isSame(with, "甲乙")).isEqualTo(silent);
    assertThat(Wording.isSame("甲乙", with)).isEqualTo(silent);
    assertThat(Wording.isSame(with, with)).isTrue();
    assertThat(Wording.isSame(with, "甲" + Wording.essence(with).substring(1))).isTrue();
  }

  @Test
  void textsOfNothingButMarksAreTheSameWhenTheyAreWrittenTheSame() {
    assertThat(Wording.isSame("®®", " ®® ")).isTrue();
    assertThat(Wording.isSame("®®", "®")).isFalse();
    assertThat(Wording.isSame("®", "…")).isFalse();
  }
}
