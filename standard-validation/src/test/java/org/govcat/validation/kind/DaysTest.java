package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapes of days found in catalogues. */
class DaysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017-11-09",
        "2017-11-9",
        "2017/11/09",
        "2017.11.9",
        "2017年11月9日",
        "2017年11月09号",
        "20171109",
        "20171109173310",
        " 2017-11-09 ",
        "2017-11-09 17:33:10",
        "2017/11/09\n17:33",
        "2017-11-09T17:33:10.123+08:00",
        "２０１７-11-09"
      })
  void isRead(String text) {
    assertThat(Days.read(text)).isEqualTo(20171109);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2017",
        "2017-11",
        "2017-02-30",
        "2017-13-01",
        "2017-00-01",
        "2017-11-00",
        "2017-11/09",
        "2017年11-09",
        "201711",
        "2017110",
        "201711091733",
        "09-11-2017",
        "2017-11-09 下午",
        "2017-11-09之前",
        "2017-11-091",
        "二〇一七年十一月九日",
        "去年"
      })
  void isNotRead(String text) {
    assertThat(Days.read(text)).isEqualTo(Days.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017-11-09", "2016-02-29"})
  void isExact(String text) {
    assertThat(Days.isExact(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017-02-29", "2017/11/09", "2017-11-9", "２017-11-09"})
  void isNotExact(String text) {
    assertThat(Days.isExact(text)).isFalse();
  }
}
