package org.govcat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
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
        "２０１７-11-09",
        "2017年11月9",
        "20171109 17:33",
        "20171109T17:33Z",
        "2017-11-09 0:0",
        "2017-11-09 7:5:9",
        "2017-11-09 23:59:60",
        "2017-11-09 24:00",
        "2017-11-09T24:00:00.000",
        "20171109240000",
        "2017-11-09T10:00:00,5-0330",
        "2017-11-09T10:00+08"
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
        "2017-",
        "2017-11-",
        "2017年11月",
        "2017-1：-09",
        "2017-1／-09",
        "2017-11-0917:33",
        "2017-11-09T",
        "2017-11-09 17",
        "2017-11-09 :33",
        "2017-11-09 17:3x",
        "2017-11-09 T17:33",
        "201711091733105",
        "20171109abcdef",
        "2017110917:33",
        "0000-01-01",
        "0000/1/1",
        "00000101",
        "2017-11-09 25:00:00",
        "2017-11-09 24:00:01",
        "2017-11-09 24:01",
        "2017-11-09T24:00:00.5",
        "2017-11-09 23:60",
        "2017-11-09 23:59:61",
        "2017-11-09 17:",
        "2017-11-09 17:33:",
        "2017-11-09 17:33:10.",
        "2017-11-09 17:33.5",
        "2017-11-09 17:330",
        "2017-11-09 17:33:::",
        "2017-11-09T17:33ZZ",
        "2017-11-09T17:33+",
        "2017-11-09T17:33+8",
        "2017-11-09T17:33+08:",
        "2017-11-09T17:33+24:00",
        "2017-11-09T17:33+08:60",
        "20171109250000",
        "20171109236000",
        "2017110917 7:5",
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

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "1900-02-29", "2017-11-0:", "2017-11-0/", "2017-11-31"})
  void isNoDayThatExists(String text) {
    assertThat(Days.isExact(text)).isFalse();
  }

  @Test
  void digitsAreReadWhereTheyStand() {
    assertThat(Days.ofDigits("A20000229B", 1)).isEqualTo(20000229);
    assertThat(Days.ofDigits("20191231", 0)).isEqualTo(20191231);
    for (String text : new String[] {"19000229", "2016022", "2016022x", "2016022:", "2016022/"}) {
      assertThat(Days.ofDigits(text, 0)).as(text).isEqualTo(Days.NONE);
    }
  }

  @Test
  void widthsMixAndNumbersStay() {
    assertThat(Days.read("２０１９-１０-０９")).isEqualTo(20191009);
    assertThat(Days.read("1999-12-31")).isEqualTo(19991231);
  }

  @Test
  void aDayExistsOrNot() {
    assertThat(Days.day(2017, 1, 1)).isEqualTo(20170101);
    assertThat(Days.day(2017, 12, 31)).isEqualTo(20171231);
    assertThat(Days.day(2017, 2, 28)).isEqualTo(20170228);
    assertThat(Days.day(2017, 2, 29)).isEqualTo(Days.NONE);
    assertThat(Days.day(2017, 0, 1)).isEqualTo(Days.NONE);
    assertThat(Days.day(2017, 13, 1)).isEqualTo(Days.NONE);
    assertThat(Days.day(2017, 1, 0)).isEqualTo(Days.NONE);
    assertThat(Days.day(2017, 4, 31)).isEqualTo(Days.NONE);
    assertThat(Days.day(1, 1, 1)).isEqualTo(10101);
    assertThat(Days.day(0, 1, 1)).isEqualTo(Days.NONE);
  }

  @Test
  void daysAndDatesAreTheSame() {
    assertThat(Days.of(LocalDate.of(2017, 11, 9))).isEqualTo(20171109);
    assertThat(Days.date(20171109)).isEqualTo(LocalDate.of(2017, 11, 9));
    assertThat(Days.date(Days.NONE)).isNull();
    assertThat(Days.shown(20171109)).isEqualTo("2017-11-09");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017-11-09",
        "2017年11月9日",
        "2017/11/9 00:00:00",
        "2017-11-09T00:00:00.000",
        "20171109",
        "20171109000000",
        "２０１７－１１－０９"
      })
  void aTimeOfZeroSaysNothing(String text) {
    assertThat(Days.readAlone(text)).isEqualTo(20171109);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2017-11-09 08:30:00", "2017-11-09T00:00:00Z", "20171109000001", "2017-11-31"})
  void anyOtherTimeSaysSomething(String text) {
    assertThat(Days.readAlone(text)).isEqualTo(Days.NONE);
  }
}
