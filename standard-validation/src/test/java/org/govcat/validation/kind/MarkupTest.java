package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is markup and what only looks like it: {@code text/markup}. */
class MarkupTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>",
        "</DIV>",
        "<br/>",
        "<a href='x'>",
        "<span style=\"color:red\">",
        "<!-- x -->",
        "&nbsp;",
        "&#8220;",
        "&#x201C;",
        "一\\n二",
        "一\\r\\n二",
        "\\n1."
      })
  void isMarkup(String text) {
    assertThat(Markup.find(text, 0)).isGreaterThanOrEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<60岁",
        "a<b",
        "a<b且c>d",
        "<某某办法>",
        "<br",
        "<project>",
        "A&B",
        "A&B;C",
        "&公司;",
        "C:\\new\\report",
        "《办法》",
        "1<2",
        "<",
        "&",
        "\\"
      })
  void isNoMarkup(String text) {
    assertThat(Markup.find(text, 0)).isEqualTo(-1);
  }
}
