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
}
