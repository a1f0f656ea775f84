package org.govcat.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published JSON Schema and the checker say the same of every structural rule, record by
 * record.
 */
class SchemaAgreementTest {
  private static final Path CORPUS =
      Path.of("..", "standard-validation", "src", "test", "resources", "corpus");

  static List<String> builtIn() {
    return Standards.builtInIds();
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  @DisplayName("on generated records")
  void onGeneratedRecords(String id) {
    Standard standard = Standards.builtIn(id);
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    int count = Integer.getInteger("govcat.agreement", 3_000);
    for (Stage stage : Stage.values()) {
      Agreement agreement = new Agreement(standard, stage);
      StructuralRecords records = new StructuralRecords(standard, seed + stage.ordinal());
      for (int i = 0; i < count / Stage.values().length; i++) {
        agreement.judge(records.record(i % 3 == 0 ? 0 : i % 3 == 1 ? 20 : 120));
      }
      assertThat(agreement.disagreements)
          .as("%s at %s, -Dgovcat.seed=%d", id, stage, seed)
          .isEmpty();
      assertThat(agreement.broken)
          .as("rules that spoke")
          .hasSizeGreaterThan(standard.elements().size() < 10 ? 0 : 10);
    }
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  @DisplayName("on the corpus")
  void onTheCorpus(String id) throws IOException {
    Standard standard = Standards.builtIn(id);
    Map<Stage, Agreement> agreements = new TreeMap<>();
    List<String> disagreements = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CORPUS.resolve(id))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode fixture = SchemaJudge.parse(Files.readString(file));
        Stage stage = Stage.of(fixture.path("stage").asText()).orElseThrow();
        Agreement agreement = agreements.computeIfAbsent(stage, s -> new Agreement(standard, s));
        agreement.judgeDocument(fixture);
      }
    }
    agreements.values().forEach(agreement -> disagreements.addAll(agreement.disagreements));
    assertThat(disagreements).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  @DisplayName("a second validator judges the corpus and generated records the same")
  void toASecondValidator(String id) throws IOException {
    Standard standard = Standards.builtIn(id);
    Map<Stage, SecondSchemaJudge> second = new TreeMap<>();
    Map<Stage, SchemaJudge> first = new TreeMap<>();
    for (Stage stage : Stage.values()) {
      first.put(stage, new SchemaJudge(standard, stage));
      second.put(stage, new SecondSchemaJudge(standard, stage));
    }
    List<String> disagreements = new ArrayList<>();
    int refused = 0;
    for (Map.Entry<JsonNode, Stage> each : documents(standard).entrySet()) {
      Set<String> broken = first.get(each.getValue()).rulesBrokenBy(each.getKey());
      SecondSchemaJudge other = second.get(each.getValue());
      boolean same =
          other.accepts(each.getKey()) == broken.isEmpty()
              && other.rulesTouchedBy(each.getKey()).containsAll(broken);
      refused += broken.isEmpty() ? 0 : 1;
      if (!same) {
        disagreements.add(broken + " in " + each.getKey());
      }
    }
    assertThat(disagreements).isEmpty();
    assertThat(refused).as("documents that both refuse").isPositive();
  }

  private static Map<JsonNode, Stage> documents(Standard standard) throws IOException {
    Map<JsonNode, Stage> documents = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(CORPUS.resolve(standard.info().id()))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode fixture = SchemaJudge.parse(Files.readString(file));
        Stage stage = Stage.of(fixture.path("stage").asText()).orElseThrow();
        documents.put(document(fixture), stage);
      }
    }
    StructuralRecords records = new StructuralRecords(standard, 1);
    for (int i = 0; i < 60; i++) {
      JsonNode record = records.record(i % 3 == 0 ? 0 : 60);
      documents.put(SchemaJudge.parse("[" + record + "]"), Stage.PUBLISH);
    }
    return documents;
  }

  static JsonNode document(JsonNode fixture) {
    ObjectNode document = ((ObjectNode) fixture).objectNode();
    if (fixture.has("header")) {
      document.set("catalog", fixture.get("header"));
    }
    document.set("resources", fixture.get("resources"));
    return document;
  }
}
