package org.govcat.validation.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How texts are compared across records: blanks, punctuation, case and width aside. */
class KeyTextTest {
  private final KeyText words = KeyText.of(List.of("暂无", "null"));

  @ParameterizedTest
  @CsvSource({
    "企业登记基本信息, 企业登记基本信息",
    "'企业登记 基本\u3000信息', 企业登记基本信息",
    "《企业登记》（基本）信息。, 企业登记基本信息",
    "ＡＢｃ－１２３, abc123",
    "2017～2018年·名录, 20172018年名录",
    "信\u200b息, 信息",
    "C++, c++",
    "Ⅱ类名录, ii类名录",
    "……, ''"
  })
  void plainTextHasNoBlanksPunctuationCaseOrWidth(String text, String expected) {
    assertThat(words.plain(text)).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({"第12期名单（３）, 第期名单", "２０２１, ''", "名单, 名单"})
  void digitsAreTakenOutInEveryWidth(String text, String expected) {
    assertThat(words.withoutDigits(text)).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({"暂无", "' 暂无\u3000'", "NULL", "''", "'\u00a0\ufeff'"})
  void placeholdersSayNothing(String text) {
    assertThat(words.meaning(text)).isNull();
  }

  @Test
  void blanksAroundAMeaningAreNotPartOfIt() {
    assertThat(words.meaning(" 307004/1\u200b")).isEqualTo("307004/1");
  }
}
