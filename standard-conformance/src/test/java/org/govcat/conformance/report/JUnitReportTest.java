package org.govcat.conformance.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.samples.Documents.lines;
import static org.govcat.conformance.samples.Documents.resource;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The report among the tests of a build. */
class JUnitReportTest {
  @ParameterizedTest
  @MethodSource("org.govcat.conformance.report.JsonReportTest#documents")
  void theCountsOfTheSuiteAreThoseOfItsCases(byte[] document) {
    Element suite = suite(document);
    List<Element> cases = children(suite, "testcase");

    assertThat(suite.getAttribute("tests")).isEqualTo(Integer.toString(cases.size()));
    assertThat(suite.getAttribute("failures")).isEqualTo(count(cases, "failure"));
    assertThat(suite.getAttribute("errors")).isEqualTo(count(cases, "error"));
    assertThat(suite.getAttribute("skipped")).isEqualTo(count(cases, "skipped"));
    assertThat(cases)
        .allSatisfy(
            test -> {
              assertThat(test.getAttribute("name")).isNotBlank();
              assertThat(test.getAttribute("classname")).startsWith("guide-2017.");
            });
  }

  @Test
  void aRuleWithErrorsFailsAndSaysWhereAndWhy() {
    Element suite = suite(lines(resource(1).without("/title"), resource(2).without("/title")));
    Element failure = child(named(suite, "title/required"), "failure");

    assertThat(failure.getAttribute("message")).isEqualTo("共 2 处，涉及 2 条资源");
    assertThat(failure.getTextContent())
        .contains("错误  a.jsonl:1:1  307004010200/000001  [title]  未填写信息资源名称")
        .endsWith("1272 6.2 2 · 本库约定");
    assertThat(suite.getAttribute("failures")).isEqualTo("2"); // the rule and the verdict
  }

  @Test
  void warningsPassAndAreTold() {
    Element test = named(suite(lines(resource(1).with("/summary", "登记信息"))), "summary-too-short");

    assertThat(children(test, "failure")).isEmpty();
    assertThat(child(test, "system-out").getTextContent()).startsWith("警告  a.jsonl:1:");
  }

  @Test
  void whatCouldNotBeEvaluatedIsSkipped() {
    byte[] document = lines(resource(1).withJson("/relatedResources", "[\"307004010200/000007\"]"));

    assertThat(child(named(suite(document), "relatedResources/resolves"), "skipped")).isNotNull();
  }

  @Test
  void nothingPassesWhereNothingWasRead() {
    Element suite = suite("[".getBytes(UTF_8));
    List<Element> cases = children(suite, "testcase");

    assertThat(cases)
        .allSatisfy(
            test ->
                assertThat(children(test, "error").size() + children(test, "skipped").size())
                    .as(test.getAttribute("name"))
                    .isEqualTo(1));
  }

  @Test
  void hostileTextsStayTexts() {
    String xml =
        Reports.written(
            ReportFormat.JUNIT,
            Reports.check(
                lines(resource(1).with("/updateFrequency", "]]></failure><\u202e\u0007"))),
            Locale.CHINESE);

    assertThat(xml).contains("]]&gt;&lt;/failure&gt;&lt;&lt;U+202E&gt;&lt;U+0007&gt;");
  }

  private static Element suite(byte[] document) {
    byte[] xml = Reports.bytes(ReportFormat.JUNIT, Reports.check(document), Locale.CHINESE);
    try {
      Element root =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml))
              .getDocumentElement();
      return child(root, "testsuite");
    } catch (Exception e) {
      throw new AssertionError(new String(xml, UTF_8), e);
    }
  }

  private static Element named(Element suite, String rule) {
    return children(suite, "testcase").stream()
        .filter(test -> test.getAttribute("name").contains("（" + rule + "）"))
        .findFirst()
        .orElseThrow();
  }

  private static Element child(Element parent, String name) {
    return children(parent, name).get(0);
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  private static String count(List<Element> cases, String outcome) {
    Predicate<Element> ended = test -> !children(test, outcome).isEmpty();
    return Long.toString(cases.stream().filter(ended).count());
  }
}
