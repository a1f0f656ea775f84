package org.govcat.conformance.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {
  private final Texts zh = all(Locale.CHINESE);
  private final Texts en = all(Locale.ENGLISH);

  private static Texts all(Locale locale) {
    return new Texts(locale).with("reports").with("bench").with("publish").with("dialect");
  }

  @Test
  void everyTextIsThereInBothLanguages() {
    assertThat(zh.keys()).containsExactlyInAnyOrderElementsOf(en.keys());
  }

  @Test
  void noTextIsEmpty() {
    assertThat(zh.keys()).allSatisfy(key -> assertThat(zh.text(key)).isNotBlank());
    assertThat(en.keys()).allSatisfy(key -> assertThat(en.text(key)).isNotBlank());
  }

  @Test
  void bothLanguagesNeedTheSameArguments() {
    for (String key : zh.keys()) {
      // the arguments of these are the languages themselves
      if (!key.equals("note.not-applied") && !key.equals("note.deviation")) {
        assertThat(arguments(en.text(key))).as(key).isEqualTo(arguments(zh.text(key)));
      }
    }
  }

  @Test
  void aChineseConsoleCanShowEveryText() {
    CharsetEncoder gbk = Charset.forName("GBK").newEncoder();

    assertThat(zh.keys()).allSatisfy(key -> assertThat(gbk.canEncode(zh.text(key))).isTrue());
    assertThat(en.keys()).allSatisfy(key -> assertThat(gbk.canEncode(en.text(key))).isTrue());
  }

  @Test
  void anyLocaleButEnglishIsChinese() {
    assertThat(new Texts(Locale.forLanguageTag("tr-TR")).text("severity.error")).isEqualTo("错误");
    assertThat(new Texts(Locale.UK).text("severity.error")).isEqualTo("error");
  }

  @Test
  void argumentsAreFilledIn() {
    assertThat(zh.text("input.bytes", "1,024")).isEqualTo("1,024 字节");
  }

  @Test
  void numbersHaveTheirThousandsApart() {
    assertThat(zh.number(0)).isEqualTo("0");
    assertThat(zh.number(999)).isEqualTo("999");
    assertThat(zh.number(1000)).isEqualTo("1,000");
    assertThat(zh.number(1234567)).isEqualTo("1,234,567");
  }

  @Test
  void aTextThatIsNotThereIsAMistakeOfTheProgram() {
    assertThatThrownBy(() -> zh.text("no.such.text"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("text no.such.text");
  }

  private static TreeSet<String> arguments(String text) {
    TreeSet<String> arguments = new TreeSet<>();
    Pattern.compile("\\{\\d\\}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .forEach(arguments::add);
    return arguments;
  }
}
