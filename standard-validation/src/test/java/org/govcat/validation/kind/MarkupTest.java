package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        "<!---->",
        "&lt;",
        "一\\n二",
        "a\\n\u0080",
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

  @Test
  void itIsFoundWhereItBegins() {
    assertThat(Markup.find("甲<p>", 0)).isEqualTo(1);
    assertThat(Markup.find("<p>甲<p>", 1)).isEqualTo(4);
    assertThat(Markup.find("甲\\n乙", 0)).isEqualTo(1);
  }

  @Test
  void itIsShownWholeUpToFortyCharacters() {
    String forty = "<a href='" + "x".repeat(29) + "'>";
    assertThat(Markup.at("甲" + forty, 1)).isEqualTo(forty);
    String more = "<a href='" + "x".repeat(30) + "'>";
    assertThat(Markup.at(more, 0)).isEqualTo(more.substring(0, 39) + "…");
  }

  @Test
  void aTagHasAnEndWithinReach() {
    assertThat(Markup.find("<p " + "x".repeat(1997) + ">", 0)).isZero();
    assertThat(Markup.find("<p " + "x".repeat(1998) + ">", 0)).isEqualTo(-1);
  }

  @Test
  void anEntityHasANameOfSomeLength() {
    assertThat(Markup.find("&#0000000060;", 0)).isZero();
    assertThat(Markup.find("&#00000000060;", 0)).isEqualTo(-1);
    assertThat(Markup.find("&lt;", 0)).isZero();
    assertThat(Markup.find("&l;", 0)).isEqualTo(-1);
    assertThat(Markup.find("&#;", 0)).isEqualTo(-1);
    assertThat(Markup.find("甲乙丙丁戊己庚辛壬癸&lt;", 0)).isEqualTo(10);
  }

  @Test
  void aWrittenBreakMayEndTheText() {
    assertThat(Markup.find("一\\n", 0)).isEqualTo(1);
    assertThat(Markup.find("一\\nx", 0)).isEqualTo(-1);
    assertThat(Markup.find("x\\t", 0)).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({
    "甲<br>乙,甲 乙",
    "甲<!-- x -->乙,甲乙",
    "甲<!-- x -->乙<!-- y -->丙,甲乙丙",
    "甲<b>乙</b><b>丙</b>,甲乙丙",
    "甲&amp;&amp;乙,甲&&乙",
    "a&lt;b;c,a<b;c",
    "<p>甲</p>,甲",
    "a&lt;b&amp;c,a<b&c",
    "甲\\n乙,甲 乙",
    "1<2,1<2"
  })
  void withoutItTheTextSaysTheSame(String text, String plain) {
    assertThat(Markup.stripped(text)).isEqualTo(plain);
  }
}
