package org.govcat.conformance.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.samples.Documents.lines;
import static org.govcat.conformance.samples.Documents.resource;
import static org.govcat.conformance.samples.Documents.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** SARIF 2.1.0, judged by its published schema. */
class SarifReportTest {
  @ParameterizedTest
  @MethodSource("org.govcat.conformance.report.JsonReportTest#documents")
  void everyReportKeepsThePublishedSchema(byte[] document) throws IOException {
    for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      String sarif = Reports.written(ReportFormat.SARIF, Reports.check(document), locale);

      assertThat(schema().validate(sarif, InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void aResultSaysWhereByWhatClauseAndHowToMendIt() {
    JsonNode run = sarif(lines(resource(1), resource(2).without("/title")));
    JsonNode result = run.at("/results/0");
    JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());

    assertThat(result.get("ruleId").asText()).isEqualTo("title/required");
    assertThat(result.get("level").asText()).isEqualTo("error");
    assertThat(result.at("/message/text").asText()).isEqualTo("未填写信息资源名称");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("a.jsonl");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(2);
    assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("title"); // what is missing stands nowhere: the element is named
    assertThat(result.at("/properties/recordCode").asText()).isEqualTo("307004010200/000002");
    assertThat(result.at("/properties/fix").asText()).isNotEmpty();
    assertThat(rule.get("id").asText()).isEqualTo("title/required");
    assertThat(rule.at("/properties/clause").asText()).isEqualTo("1272 6.2 2");
    assertThat(rule.at("/properties/evidence").asText()).isEqualTo("derived");
    assertThat(rule.at("/help/text").asText()).isNotEmpty();
    assertThat(rule.has("helpUri")).isFalse();
  }

  @Test
  void whatCouldNotBeReadIsNoSuccess() {
    assertThat(sarif("[".getBytes(UTF_8)).at("/invocations/0/executionSuccessful").asBoolean(true))
        .isFalse();
    assertThat(sarif(lines(resource(1))).at("/invocations/0/executionSuccessful").asBoolean())
        .isTrue();
  }

  @Test
  void identityNumbersAndSecretsAreNotTold() {
    String sarif =
        Reports.written(
            ReportFormat.SARIF,
            Reports.check(
                lines(
                    resource(1).with("/provider/creditCode", "11010519491231002X"),
                    resource(2).with("/secrecy", "涉密").with("/title", "机密名称"))),
            Locale.CHINESE);

    assertThat(sarif).doesNotContain("11010519491231002X").doesNotContain("机密名称");
  }

  @Test
  void anyNameOfAFileIsAReference() {
    assertThat(UriReference.of("/data/目录 1.jsonl")).isEqualTo("/data/%E7%9B%AE%E5%BD%95%201.jsonl");
    assertThat(UriReference.of("C:\\a\\b.json")).isEqualTo("C%3A/a/b.json");
    assertThat(UriReference.of("//server/share")).isEqualTo("/.//server/share");
    assertThat(UriReference.of("a?b#c%")).isEqualTo("a%3Fb%23c%25");
  }

  private static JsonNode sarif(byte[] document) {
    String text = Reports.written(ReportFormat.SARIF, Reports.check(document), Locale.CHINESE);
    return tree(text).at("/runs/0");
  }

  private static Schema schema() throws IOException {
    try (InputStream bytes =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(bytes.readAllBytes(), UTF_8), InputFormat.JSON);
    }
  }
}
