package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as catalogues write them: 1272 6.2 8. */
class NumbersTest {
  @ParameterizedTest
  @ValueSource(strings = {"18", " 18 ", "10,2", "10，2", "3.5", "0", "-1"})
  void isANumber(String text) {
    assertThat(Numbers.isNumber(text, OptionalInt.empty(), OptionalInt.empty())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "18位", "3,995", "1e5", "１８", "10,", "1.", "9999999999999999999"})
  void isNoNumber(String text) {
    assertThat(Numbers.isNumber(text, OptionalInt.empty(), OptionalInt.empty())).isFalse();
  }

  @Test
  void isNotBelowItsBound() {
    assertThat(Numbers.isNumber("0", OptionalInt.of(1), OptionalInt.empty())).isFalse();
    assertThat(Numbers.isNumber("1", OptionalInt.of(1), OptionalInt.empty())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"18位,18", "'3,995',3995", "１８,18", "约18,18"})
  void isSuggested(String text, String suggestion) {
    assertThat(Numbers.suggestion(text, OptionalInt.empty(), OptionalInt.empty()))
        .isEqualTo(suggestion);
  }

  @ParameterizedTest
  @ValueSource(strings = {"见附件", "10-20", "1到5", "-5位", "11010519491231002X", "电话13800000000"})
  void isNotGuessed(String text) {
    assertThat(Numbers.suggestion(text, OptionalInt.empty(), OptionalInt.empty())).isNull();
  }

  @Test
  void hasEighteenDigitsAtMost() {
    assertThat(Numbers.whole("123456789012345678")).isEqualTo(123456789012345678L);
    assertThat(Numbers.whole("-123456789012345678")).isEqualTo(-123456789012345678L);
    assertThat(Numbers.whole("1234567890123456789")).isEqualTo(Numbers.NONE);
  }

  @Test
  void isNotAboveItsBound() {
    assertThat(Numbers.isNumber("60", OptionalInt.empty(), OptionalInt.of(60))).isTrue();
    assertThat(Numbers.isNumber("60.0", OptionalInt.empty(), OptionalInt.of(60))).isTrue();
    assertThat(Numbers.isNumber("60.1", OptionalInt.empty(), OptionalInt.of(60))).isFalse();
    assertThat(Numbers.isNumber("61", OptionalInt.empty(), OptionalInt.of(60))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"3,3.5,-1", "3.5,3,1", "3.50,3.5,0", "3,3.0,0", "3.5,3.25,1", "-1,1,-1", "10,9,1"})
  void areCompared(String one, String other, int order) {
    assertThat(Integer.signum(Numbers.compare(one, other))).isEqualTo(order);
  }

  @ParameterizedTest
  @CsvSource({"123456789位,123456789", "９位,9", "０,0", "9位,9"})
  void isSuggestedUpToNineDigits(String text, String suggestion) {
    assertThat(Numbers.suggestion(text, OptionalInt.empty(), OptionalInt.empty()))
        .isEqualTo(suggestion);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567890位", "：", "／"})
  void isNotSuggestedBeyondThem(String text) {
    assertThat(Numbers.suggestion(text, OptionalInt.empty(), OptionalInt.empty())).isNull();
  }
}
