package org.govcat.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {
  @Test
  void chineseTakesTwoColumns() {
    assertThat(DisplayWidth.of("title")).isEqualTo(5);
    assertThat(DisplayWidth.of("名称（title）")).isEqualTo(13);
    assertThat(DisplayWidth.of("\uD842\uDFB7")).isEqualTo(2);
  }

  @Test
  void aTextIsCutBetweenCharacters() {
    assertThat(DisplayWidth.cut("信息资源", 8)).isEqualTo("信息资源");
    assertThat(DisplayWidth.cut("信息资源", 7)).isEqualTo("信息资…");
    assertThat(DisplayWidth.cut("信息资源", 6)).isEqualTo("信息…");
    assertThat(DisplayWidth.cut("", 0)).isEmpty();
  }
}
