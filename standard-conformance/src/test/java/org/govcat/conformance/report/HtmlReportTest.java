package org.govcat.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.samples.Documents.lines;
import static org.govcat.conformance.samples.Documents.resource;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page for people. */
class HtmlReportTest {
  @Test
  void thePageSaysTheAnswerByWhichStandardAndOnWhat() {
    String page = zh(lines(resource(1), resource(2).without("/title")));

    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
        .contains("<h1>发现错误，需要修改</h1>")
        .contains(Standards.builtIn("guide-2017").info().digest())
        .contains("a.jsonl")
        .contains("title/required")
        .contains("未填写信息资源名称")
        .contains("1272 6.2 2 · 本库约定")
        .contains("307004010200/000002");
  }

  @Test
  void thePageNeedsNothingElseAndItsPolicyLetsNothingElseIn() {
    String page = zh(lines(resource(1).without("/title")));

    assertThat(page)
        .contains("default-src &#39;none&#39;; style-src &#39;sha256-")
        .doesNotContainPattern("(?:src|href)=\"(?!#)")
        .doesNotContainPattern("<link|@import|url\\(|\\son\\w+=|\\sstyle=");
  }

  @Test
  void hostileTitlesStayText() {
    String hostile = "</script><script>alert(1)</script>\"'><img src=x onerror=y>\u202e信息";
    String page = zh(lines(resource(1).with("/title", hostile).without("/summary")));

    assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(1);
    assertThat(page)
        .contains("&lt;/script&gt;&lt;script&gt;alert(1)")
        .contains("&lt;img src=x onerror=y&gt;&lt;U+202E&gt;信息")
        .doesNotContain("\u202e")
        .doesNotContain("<img");
  }

  @Test
  void identityNumbersAndSecretsAreNotShown() {
    String page =
        zh(
            lines(
                resource(1).with("/provider/creditCode", "11010519491231002X"),
                resource(2).with("/secrecy", "涉密").with("/title", "机密名称").without("/summary")));

    assertThat(page).doesNotContain("11010519491231002X").doesNotContain("机密名称");
  }

  @ParameterizedTest
  @MethodSource("org.govcat.conformance.report.JsonReportTest#documents")
  void everyTagIsClosedAndEveryReferenceLeadsSomewhere(byte[] document) {
    for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      String page = Reports.written(ReportFormat.HTML, Reports.check(document), locale);
      String body = page.substring(page.indexOf("<body"), page.indexOf("<script>"));

      for (String tag : new String[] {"section", "table", "tr", "td", "th", "p", "div", "svg"}) {
        assertThat(count(body, "<" + tag + "[ >]"))
            .as(tag)
            .isEqualTo(count(body, "</" + tag + ">"));
      }
      Pattern.compile("(?:href=\"#|aria-labelledby=\"|for=\")([^\"]+)\"")
          .matcher(body)
          .results()
          .map((MatchResult found) -> found.group(1))
          .forEach(id -> assertThat(body).contains(" id=\"" + id + "\""));
      assertThat(Pattern.compile(" id=\"([^\"]+)\"").matcher(body).results().map(m -> m.group(1)))
          .doesNotHaveDuplicates();
      assertThat(body).doesNotContainPattern("[{]\\d[}](?!\\D)");
    }
  }

  @Test
  void whoDoesNotSeeIsToldTheChart() {
    String page = zh(lines(resource(1), resource(2).without("/title")));

    assertThat(page)
        .contains("role=\"img\" aria-label=\"1 处\"")
        .contains("role=\"img\" aria-label=\"合格率 50.0%\"")
        .contains("role=\"status\" aria-live=\"polite\"")
        .contains("<th scope=\"row\">清华大学</th>");
  }

  @Test
  void theSameReportIsTheSameBytesAndEnglishWhenAskedFor() {
    byte[] document = lines(resource(1).without("/title"));

    assertThat(zh(document)).isEqualTo(zh(document));
    assertThat(Reports.written(ReportFormat.HTML, Reports.check(document), Locale.ENGLISH))
        .contains("<html lang=\"en\">")
        .contains("<h1>Errors found, to be mended</h1>");
  }

  private static long count(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }

  private static String zh(byte[] document) {
    return Reports.written(ReportFormat.HTML, Reports.check(document), Locale.CHINESE);
  }
}
