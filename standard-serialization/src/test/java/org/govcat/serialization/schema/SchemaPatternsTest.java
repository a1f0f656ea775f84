package org.govcat.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.govcat.model.Days;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions that both schema languages understand. */
class SchemaPatternsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017-11-10", "2017-6-1", "2017/11/10", "2017.11.10", "2017年11月10日", "20171110",
        "20171110083000", "2017-11-10 08:00", "2020-02-29", "2000-02-29", "２０１７－１１－１０", "2017年6月1号"
      })
  @DisplayName("a day that exists, in every shape that catalogues use")
  void days(String text) {
    assertThat(isDay(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017-02-29", "1900-02-29", "2017-02-30", "2017-13-01", "2017-00-10", "2017-04-31", "2017",
        "2017-11", "17-11-10", "2017-11/10", "2017年11-10", "2017-11-10 8", "2017-11-32", "每日"
      })
  @DisplayName("no day")
  void noDays(String text) {
    assertThat(isDay(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000", "0001", "0004", "0400", "1900", "2000", "2017", "2020"})
  @DisplayName("what the reader of days takes for one, in every month and on every day")
  void theDaysOfAYear(String year) {
    for (int month = 0; month <= 13; month++) {
      for (int day = 0; day <= 32; day++) {
        for (String shape : new String[] {"%s-%02d-%02d", "%s%02d%02d", "%s年%d月%d日"}) {
          String text = shape.formatted(year, month, day);
          assertThat(isDay(text)).as(text).isEqualTo(Days.read(text) != Days.NONE);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0:0",
        "7:5:9",
        "17:33",
        "23:59:60",
        "23:60",
        "24:00",
        "24:00:00.0",
        "24:00:00.5",
        "24:01",
        "25:00:00",
        "17",
        "17:",
        "17:33:",
        "17:33:61",
        "17:33:10.",
        "17:33:10.123",
        "17:33.5",
        "17:330",
        "17:33::",
        "１７:３３",
        "17:33Z",
        "17:33ZZ",
        "17:33+",
        "17:33+8",
        "17:33+08",
        "17:33+08:",
        "17:33+08:00",
        "17:33-0330",
        "17:33+24:00",
        "17:33+08:60"
      })
  @DisplayName("what the reader of days takes for a time behind one")
  void times(String time) {
    for (String front : new String[] {"2017-11-10 ", "20171110T", "2017年11月10日 ", "2017-11-10"}) {
      String text = front + time;
      assertThat(isDay(text)).as(text).isEqualTo(Days.read(text) != Days.NONE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"000000", "235960", "236000", "240000", "240001", "250000", "17330"})
  @DisplayName("what the reader of days takes for a time in digits behind one")
  void timesInDigits(String time) {
    String text = "20171110" + time;
    assertThat(isDay(text)).as(text).isEqualTo(Days.read(text) != Days.NONE);
  }

  private static boolean isDay(String text) {
    return Pattern.matches(DayPattern.of(RegexFlavour.ECMA), text);
  }

  @ParameterizedTest
  @CsvSource({
    "18,true",
    "'10,2',true",
    "3.5,true",
    "0,false",
    "00,false",
    "-1,false",
    "18位,false",
    "'1,234',false"
  })
  @DisplayName("a number from one on")
  void numbers(String text, boolean good) {
    assertThat(Pattern.matches(NumberPattern.of(OptionalInt.of(1)), text)).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "\\d{2} [0-9]{2}",
        "[^/\\s]+/[^/\\s]+ [^/\\u0020\\t\\n\\r]+/[^/\\u0020\\t\\n\\r]+",
        "(?:a|b)*\\. (a|b)*\\.",
        "^a$ a",
        "[\\d-x]\\w [0-9\\-x][A-Za-z0-9_]"
      })
  @DisplayName("an expression is turned into what XSD understands")
  void portable(String pattern, String xsd) {
    assertThat(PortablePattern.of(pattern, RegexFlavour.XSD))
        .isEqualTo(xsd.replace("\\u0020", " "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(?=a)b", "a++", "a*?", "\\bx", "\\p{IsHan}", "(a)\\1", "[a&&b]", "(?i)a", "a$b"})
  @DisplayName("what schemas have no word for is left to the checker")
  void beyond(String pattern) {
    assertThat(PortablePattern.of(pattern, RegexFlavour.ECMA)).isNull();
  }
}
