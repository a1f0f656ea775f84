package org.govcat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.govcat.model.DivisionCode.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("GB/T 2260-2007 行政区划代码")
class DivisionCodeTest {

  @ParameterizedTest
  @CsvSource({
    "140000, PROVINCE,",
    "140100, PREFECTURE, 140000",
    "140105, COUNTY, 140100",
    "429004, COUNTY, 429000",
    "100000, NATIONAL,"
  })
  @DisplayName("digits 1-2 province, 3-4 prefecture, 5-6 county")
  void levels(String text, Level level, String parent) {
    DivisionCode code = DivisionCode.of(text);

    assertThat(code.level()).contains(level);
    assertThat(code.parent().map(DivisionCode::text).orElse(null)).isEqualTo(parent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00", "66", "83", "0590", "350100000000", "14000A", "1４0000"})
  @DisplayName("what has not six digits has no level and no parent")
  void notSixDigits(String text) {
    assertThat(DivisionCode.parse(text)).isEmpty();
    assertThat(new DivisionCode(text).level()).isEmpty();
    assertThat(new DivisionCode(text).parent()).isEmpty();
    assertThat(new DivisionCode(text).hasKnownProvince()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "66", "83", "0590", "0000", "1111", "350100000000", "660100"})
  @DisplayName("codes of real data outside the standard are known as such")
  void localForms(String text) {
    assertThat(new DivisionCode(text).isLocalForm()).isTrue();
  }

  @Test
  @DisplayName("100000 and 66 may stand in a credit code, 99 may not")
  void regionsInUse() {
    assertThat(new DivisionCode("100000").isRegionInUse()).isTrue();
    assertThat(new DivisionCode("660100").isRegionInUse()).isTrue();
    assertThat(new DivisionCode("101000").isRegionInUse()).isFalse();
    assertThat(new DivisionCode("990000").isRegionInUse()).isFalse();
  }

  @Test
  @DisplayName("a text that must be a code and is none is named")
  void mustBeACode() {
    assertThatThrownBy(() -> DivisionCode.of("山西"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a division code: '山西'");
  }
}
