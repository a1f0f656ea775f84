package org.govcat.conformance.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
  @Test
  void whatCannotBeSeenIsShownByItsNumber() {
    assertThat(VisibleText.line("许可\u200B信息\n")).isEqualTo("许可<U+200B>信息<U+000A>");
    assertThat(VisibleText.line("a\u00A0b")).isEqualTo("a<U+00A0>b");
    assertThat(VisibleText.line("一\u3000二 三")).isEqualTo("一\u3000二 三");
  }

  @Test
  void linesStayWhereATextHasSeveral() {
    assertThat(VisibleText.lines("一\u001B[2J\n二")).isEqualTo("一<U+001B>[2J\n二");
  }
}
