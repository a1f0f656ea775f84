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
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.govcat.conformance.samples.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contract 4: the report that programs read. */
class JsonReportTest {
  static List<byte[]> documents() {
    Documents odd =
        resource(2)
            .without("/title")
            .with("/colour", "红")
            .withJson("/items", "\"x\"")
            .with("/code", "abc")
            .withJson("/relatedResources", "[\"307004010200/000007\", 5]");
    return List.of(
        lines(resource(1)),
        lines(resource(1), odd, resource(1)),
        lines(resource(1).with("/secrecy", "涉密").without("/summary")),
        new byte[0],
        "[".getBytes(UTF_8),
        "{\"title\":\"\\ud800\",\"title\":\"\\udc00\"}".getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyReportKeepsThePublishedSchema(byte[] document) throws IOException {
    assertThat(schema().validate(Reports.json(Reports.check(document)), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void theMembersAreThoseOfTheContractInThisOrder() {
    JsonNode report = tree(Reports.json(Reports.check(lines(resource(1)))));

    assertThat(names(report))
        .containsExactly(
            "verdict",
            "standard",
            "library",
            "date",
            "stage",
            "modes",
            "options",
            "inputs",
            "recordsChecked",
            "recordsWithErrors",
            "recordsNotChecked",
            "complete",
            "findingCounts",
            "sources",
            "deviations",
            "notes",
            "rules",
            "notEvaluated",
            "providers",
            "suppressed",
            "suppressions",
            "score",
            "findings");
  }

  @Test
  void aFindingSaysWhatWhereAndHowToMendIt() {
    JsonNode report =
        tree(Reports.json(Reports.check(lines(resource(1).with("/updateFrequency", "每天")))));

    assertThat(report.get("findings"))
        .hasToString(
            tree("""
                    [{
                      "rule": "value-alias", "severity": "info", "element": "updateFrequency",
                      "record": {
                        "index": 0, "code": "307004010200/000001", "title": "药品经营许可办理结果信息"
                      },
                      "location": {
                        "input": "a.jsonl", "line": 1, "column": COLUMN,
                        "pointer": "/updateFrequency", "sheet": null, "cell": null
                      },
                      "value": "每天",
                      "message": "MESSAGE",
                      "fix": "FIX"
                    }]
                    """
                    .replace("COLUMN", report.at("/findings/0/location/column").asText())
                    .replace("MESSAGE", report.at("/findings/0/message").asText())
                    .replace("FIX", report.at("/findings/0/fix").asText()))
                .toString());
    assertThat(report.at("/findings/0/message").asText()).contains("每天").contains("每日");
  }

  @Test
  void aRuleSaysWhatItRestsOnAndARuleOfReadingNeedNot() {
    JsonNode report = tree(Reports.json(Reports.check(lines(resource(1).without("/title")))));

    assertThat(report.at("/rules/0").toString())
        .isEqualTo(
            "{\"id\":\"title/required\",\"severity\":\"error\",\"source\":\"1272 6.2 2\","
                + "\"evidence\":\"derived\",\"standards\":[\"guide-2017\"],\"count\":1,\"records\":1}");
  }

  @Test
  void everyProviderHasItsVerdict() {
    JsonNode report =
        tree(
            Reports.json(
                Reports.check(
                    lines(
                        resource(1).with("/provider/name", "甲局").without("/title"),
                        resource(2).with("/provider/name", "乙局")))));

    assertThat(report.get("providers"))
        .hasToString(
            tree("""
                    [
                      {"kind": "named", "name": "甲局", "verdict": "does-not-conform",
                       "resources": 1, "withErrors": 1, "errors": 1, "warnings": 0},
                      {"kind": "named", "name": "乙局", "verdict": "conforms",
                       "resources": 1, "withErrors": 0, "errors": 0, "warnings": 0}
                    ]
                    """)
                .toString());
  }

  @Test
  void theSchemaStandsInTheJar() throws IOException {
    try (InputStream bytes = schemaBytes()) {
      assertThat(tree(new String(bytes.readAllBytes(), UTF_8)).get("$id").asText())
          .isEqualTo("urn:govcat:schema:check-report:1");
    }
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    for (Iterator<String> name = object.fieldNames(); name.hasNext(); ) {
      names.add(name.next());
    }
    return names;
  }

  static Schema schema() throws IOException {
    try (InputStream bytes = schemaBytes()) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(bytes.readAllBytes(), UTF_8), InputFormat.JSON);
    }
  }

  private static InputStream schemaBytes() {
    return JsonReport.class.getResourceAsStream("check-report.schema.json");
  }
}
