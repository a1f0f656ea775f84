package org.govcat.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.govcat.finding.Verdict;
import org.govcat.standard.CodeTable;
import org.govcat.standard.Organizations;
import org.junit.jupiter.api.Test;

/** What a list would have told is never a pass where there is none, or where it does not know. */
class RegistryGapsTest {
  private static final String PROVIDER =
      "\"provider\":{\"name\":\"示例省大数据局\",\"creditCode\":\"12100000400000624D\"}";
  private static final String CLASSES =
      "\"classification\":{\"type\":\"3\",\"division\":\"07\",\"section\":\"004\"}";
  private static final Organizations LIST =
      Organizations.load(
          "o.yaml",
          """
          organizations: 示例名录
          source: 示例（虚构）
          bodies:
            - { creditCode: 12100000400000624D, name: 示例省大数据局 }
          """
              .getBytes(UTF_8));
  private static final CodeTable TABLE =
      CodeTable.load(
          "t.yaml",
          """
          code-table: 示例代码表
          version: 3
          source: 示例（虚构）
          evidence: derived
          entries:
            - { code: "3", entries: [ { code: "07", partial: true, entries: [ { code: "004" } ] } ] }
          """
              .getBytes(UTF_8));

  private static CheckReport report(String document, UnaryOperator<CheckOptions.Builder> given) {
    CheckOptions options = given.apply(CheckOptions.on(LocalDate.of(2020, 1, 15))).build();
    CatalogInput input =
        CatalogInput.stream("c.json", new ByteArrayInputStream(document.getBytes(UTF_8)), null);
    return CheckRun.of(options).check(List.of(input));
  }

  private static List<String> open(String document, UnaryOperator<CheckOptions.Builder> given) {
    return report(document, given).notEvaluated().stream()
        .map(rule -> rule.rule() + " " + rule.records() + " " + rule.reasonKey())
        .toList();
  }

  private static List<String> open(String document) {
    return open(document, options -> options);
  }

  @Test
  void withoutAListEveryRuleOfItIsToldWithTheRecordsThatItWouldHaveJudged() {
    String document = "[{%s,%s},{%s},{\"title\":\"x\"}]".formatted(PROVIDER, CLASSES, PROVIDER);

    assertThat(open(document))
        .containsExactly(
            "organization/other-code 2 not-evaluated.no-organizations",
            "organization/unlisted-name 2 not-evaluated.no-organizations",
            "organization/renamed 2 not-evaluated.no-organizations",
            "organization/abolished 2 not-evaluated.no-organizations",
            "organization/not-yet-established 2 not-evaluated.no-organizations",
            "code-table/unlisted 1 not-evaluated.no-code-table",
            "code-table/out-of-use 1 not-evaluated.no-code-table",
            "code-table/other-name 1 not-evaluated.no-code-table");
  }

  @Test
  void nothingIsToldWhereARecordNamesNeither() {
    assertThat(
            open(
                """
                [{"provider":{"name":"暂无","creditCode":" "},"classification":{"type":"-"}},
                 {"provider":{"department":"信息处"},"classification":{"division":"07"}}]
                """))
        .isEmpty();
  }

  @Test
  void whatAllResourcesTakeFromTheHeaderIsAsked() {
    assertThat(open("{\"catalog\":{%s},\"resources\":[{\"title\":\"x\"}]}".formatted(PROVIDER)))
        .hasSize(5)
        .contains("organization/other-code 1 not-evaluated.no-organizations");
  }

  @Test
  void furtherProvidersAndClassificationsAreAskedToo() {
    String others =
        "[{\"otherProviders\":[{\"name\":\"无\"},{\"name\":\"示例省民政厅\"}],\"otherClassifications\":[{},{\"type\":\"3\"}]}]";

    assertThat(open(others)).hasSize(8);
  }

  @Test
  void whereTheListsKnowEverythingNothingIsOpen() {
    String document = "[{%s,%s}]".formatted(PROVIDER, CLASSES);

    assertThat(open(document, options -> options.organizations(LIST).codeTable(TABLE))).isEmpty();
  }

  @Test
  void whatTheListsDoNotKnowIsTold() {
    String stranger = "\"provider\":{\"name\":\"示例省林业局\"}";
    String elsewhere = CLASSES.replace("004", "009");
    String document = "[{%s,%s},{%s,%s}]".formatted(PROVIDER, CLASSES, stranger, elsewhere);

    assertThat(open(document, options -> options.organizations(LIST).codeTable(TABLE)))
        .hasSize(8)
        .contains(
            "organization/other-code 1 not-evaluated.body-unlisted",
            "code-table/unlisted 1 not-evaluated.level-not-covered");
  }

  @Test
  void aLevelBelowWhatTheTableListsIsNotCovered() {
    String deeper = CLASSES.replace("}", ",\"subsections\":[\"01\"]}");

    assertThat(open("[{%s}]".formatted(deeper), options -> options.codeTable(TABLE)))
        .containsExactly(
            "code-table/unlisted 1 not-evaluated.level-not-covered",
            "code-table/out-of-use 1 not-evaluated.level-not-covered",
            "code-table/other-name 1 not-evaluated.level-not-covered");
  }

  @Test
  void itDoesNotHoldUpTheVerdict() {
    CheckReport report = report("[{%s}]".formatted(PROVIDER), options -> options);

    assertThat(report.verdict()).isEqualTo(Verdict.DOES_NOT_CONFORM);
    assertThat(report.complete()).isTrue();
  }
}
