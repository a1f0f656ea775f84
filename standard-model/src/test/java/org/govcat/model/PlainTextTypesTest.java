package org.govcat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, numbers and flags keep the text that stood there, whatever it was. */
class PlainTextTypesTest {
  @Test
  void aRealDayIsADay() {
    assertThat(new DateText("2020-02-29").day()).contains(LocalDate.of(2020, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2021-02-29", "2017年11月10日", "2023-6-16", "", "2017-11-09T00:00", "20171109"})
  void anythingElseIsKeptAndIsNoDay(String text) {
    assertThat(new DateText(text).day()).isEmpty();
    assertThat(new DateText(text).text()).isEqualTo(text);
  }

  @Test
  void aWholeNumberIsANumber() {
    assertThat(new NumberText("200").whole()).hasValue(200);
    assertThat(new NumberText("-1").whole()).hasValue(-1);
    assertThat(new NumberText("999999999999999999").whole()).hasValue(999_999_999_999_999_999L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "10,2", "1.0", "２００", "见附件", "1e3", "9999999999999999999", "+1"})
  void anythingElseIsKeptAndIsNoNumber(String text) {
    assertThat(new NumberText(text).whole()).isEmpty();
    assertThat(new NumberText(text).text()).isEqualTo(text);
  }
}
