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

  @Test
  void whatCannotBeSeenIsShownByItsNumber() {
    assertThat(DisplayWidth.visible("许可\u200B信息\n")).isEqualTo("许可<U+200B>信息<U+000A>");
    assertThat(DisplayWidth.visible("a\u00A0b")).isEqualTo("a<U+00A0>b");
    assertThat(DisplayWidth.visible("一\u3000二 三")).isEqualTo("一\u3000二 三");
  }
}
