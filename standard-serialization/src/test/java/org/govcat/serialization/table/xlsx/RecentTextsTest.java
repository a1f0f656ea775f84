package org.govcat.serialization.table.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One object for what cells repeat. */
class RecentTextsTest {
  private final RecentTexts recent = new RecentTexts();

  @Test
  @DisplayName("a text that was seen lately is the same object")
  void repeated() {
    String first = read("字符型");
    read("日期型");
    assertThat(read("字符型")).isEqualTo("字符型").isSameAs(first);
  }

  @Test
  @DisplayName("however many texts there are, each cell says its own")
  void many() {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 5_000; i++) {
        assertThat(read("第" + i)).isEqualTo("第" + i);
      }
    }
  }

  @Test
  @DisplayName("escaped characters are read each time: _x0041_ is A, and A is A")
  void escaped() {
    assertThat(read("_x0041_")).isEqualTo("A");
    assertThat(read("A")).isEqualTo("A");
    assertThat(read("_x0041_")).isEqualTo("A");
  }

  private String read(String written) {
    return recent.of(new StringBuilder(written));
  }
}
