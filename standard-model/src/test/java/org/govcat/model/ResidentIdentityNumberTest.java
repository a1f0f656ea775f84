package org.govcat.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("GB 11643 公民身份号码")
class ResidentIdentityNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"11010519491231002X", "11010519491231002x"})
  @DisplayName("the standard's own sample has the shape and the right check")
  void sample(String number) {
    assertThat(ResidentIdentityNumber.isSuspected(number)).isTrue();
    assertThat(ResidentIdentityNumber.isValid(number)).isTrue();
  }

  @Test
  @DisplayName("a wrong check character is still suspected")
  void wrongCheck() {
    assertThat(ResidentIdentityNumber.isSuspected("110105194912310021")).isTrue();
    assertThat(ResidentIdentityNumber.isValid("110105194912310021")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01010519491231002X",
        "11010518491231002X",
        "11010521491231002X",
        "11010519491331002X",
        "11010519490031002X",
        "11010519491232002X",
        "11010519491200002X",
        "11010519491231002A",
        "1101051949123100X1",
        "1101051949123100",
        "1101051949123100211",
        ""
      })
  @DisplayName("near misses are not suspected")
  void nearMisses(String number) {
    assertThat(ResidentIdentityNumber.isSuspected(number)).isFalse();
  }
}
