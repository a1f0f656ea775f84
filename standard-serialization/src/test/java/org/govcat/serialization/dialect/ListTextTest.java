package org.govcat.serialization.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a list written as one text")
class ListTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "['xls', 'xml']",
        "[\"xls\",\"xml\"]",
        " [ 'xls' ,'xml', ] ",
        "xls,xml",
        "xls，xml",
        " xls ,\txml ",
        "xls,,xml,"
      })
  @DisplayName("is taken apart however it was written")
  void shapes(String text) {
    assertThat(ListText.split(text, ",，")).containsExactly("xls", "xml");
  }

  @Test
  @DisplayName("quotes and backslashes inside a printed list are read back")
  void escapes() {
    assertThat(ListText.split("['a\\'b', \"c'd\", 'e\\\\f', 'g\\n']", ","))
        .containsExactly("a'b", "c'd", "e\\f", "g\\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "[]", "[ ]", ",", "['']"})
  @DisplayName("may be empty")
  void empty(String text) {
    assertThat(ListText.split(text, ",")).isEmpty();
  }

  @Test
  @DisplayName("brackets around anything else are part of the text")
  void brackets() {
    assertThat(ListText.split("[xls]", ",")).isEqualTo(List.of("[xls]"));
    assertThat(ListText.split("['xls' 'xml']", ",")).isEqualTo(List.of("['xls' 'xml']"));
    assertThat(ListText.split("['xls", ",")).isEqualTo(List.of("['xls"));
  }
}
