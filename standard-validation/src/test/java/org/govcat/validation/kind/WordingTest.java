package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
