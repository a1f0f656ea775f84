package org.govcat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("GB 11714-1997 组织机构代码")
class OrganizationCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"00247017X", "00247017-X", "400000624", "MB1599860", "00612221X"})
  @DisplayName("is read with and without the hyphen")
  void good(String text) {
    assertThat(OrganizationCode.parse(text))
        .map(OrganizationCode::text)
        .contains(text.replace("-", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "002470171",
        "00247017x",
        "0024701-7X",
        "00247017",
        "",
        "00247017--X",
        "信息中心代码九字符"
      })
  @DisplayName("anything else is no code, and no exception")
  void bad(String text) {
    assertThat(OrganizationCode.parse(text)).isEmpty();
    assertThat(OrganizationCode.isValid(text)).isFalse();
  }

  @Test
  @DisplayName("check 10 is written X, check 11 is written 0")
  void checkCharacters() {
    assertThat(OrganizationCode.check("00247017")).isEqualTo('X');
    assertThat(OrganizationCode.check("MB159986")).isEqualTo('0');
    assertThat(OrganizationCode.check("40000062")).isEqualTo('4');
  }

  @Test
  @DisplayName("is printed with a hyphen before the check character")
  void printed() {
    assertThat(OrganizationCode.of("00247017X").printed()).isEqualTo("00247017-X");
  }

  @Test
  @DisplayName("a text that must be a code and is none is named")
  void mustBeACode() {
    assertThatThrownBy(() -> OrganizationCode.of("002470171"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not an organisation code of GB 11714: '002470171'");
  }
}
