package org.govcat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.govcat.model.ResourceCode.Flaw;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("1272 6.3 信息资源代码")
class ResourceCodeTest {

  @ParameterizedTest
  @CsvSource({
    "303084122704/000001, 3, 03, 084, 122704, 000001",
    "3070010370/000066, 3, 07, 001, 0370, 000066",
    "307024051233020150/00024, 3, 07, 024, 051233020150, 00024",
    "112461465423/798456, 1, 12, 461, 465423, 798456"
  })
  @DisplayName("类 one digit, 项 two, 目 three, 细目 the rest, then the sequence code")
  void nationalForm(
      String text, String type, String division, String section, String rest, String sequence) {
    ResourceCode code = ResourceCode.of(text);

    assertThat(code.isNationalForm()).isTrue();
    assertThat(code.levels()).isEqualTo(List.of(type, division, section, rest));
    assertThat(code.subsection()).contains(rest);
    assertThat(code.sequenceCode()).isEqualTo(sequence);
    assertThat(code).hasToString(text);
  }

  @Test
  @DisplayName("a code may end with the 目")
  void withoutSubsection() {
    assertThat(ResourceCode.of("307004/1").levels()).containsExactly("3", "07", "004");
    assertThat(ResourceCode.of("307004/1").subsection()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BA6006/000218",
        "AB8008/000001",
        "00247017X/000709",
        "407001/1",
        "30700/1",
        "007004/1"
      })
  @DisplayName("a local front code is a code without levels")
  void localForm(String text) {
    ResourceCode code = ResourceCode.of(text);

    assertThat(code.isNationalForm()).isFalse();
    assertThat(code.levels()).isEmpty();
    assertThat(code.type()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "'',EMPTY",
        "' ',BLANK",
        " 307004/1,BLANK",
        "307004/ 1,BLANK",
        "30701505003030050000000003,NO_SLASH",
        "307004/1/2,SEVERAL_SLASHES",
        "/1,NO_CLASSIFICATION",
        "307004/,NO_SEQUENCE",
        "３07004/1,CHARACTER",
        "信息/1,CHARACTER",
        "307004/A1,SEQUENCE_NOT_NUMERIC"
      })
  @DisplayName("what is no code says why, and throws nothing")
  void flaws(String text, Flaw flaw) {
    assertThat(ResourceCode.parse(text)).isEmpty();
    assertThat(ResourceCode.why(text)).contains(flaw);
  }

  @Test
  @DisplayName("a text that must be a code and is none is named")
  void mustBeACode() {
    assertThatThrownBy(() -> ResourceCode.of("307004"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a resource code: '307004'");
    assertThatThrownBy(() -> new ResourceCode("307004", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a resource code (no-sequence): '307004/'");
  }
}
