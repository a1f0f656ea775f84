package org.govcat.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.CatalogReaders;
import org.govcat.serialization.SourceRecord;
import org.govcat.standard.RuleKind;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.govcat.validation.CheckSettings;
import org.govcat.validation.RecordChecker;
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
  private static final LocalDate DATE = LocalDate.of(2026, 1, 15);
  private static final Set<RuleKind> STRUCTURAL =
      Set.of(
          RuleKind.REQUIRED,
          RuleKind.FORBIDDEN,
          RuleKind.SHAPE,
          RuleKind.CODE_LIST,
          RuleKind.FORMAT,
          RuleKind.PATTERN,
          RuleKind.MAX_LENGTH,
          RuleKind.MIN_OCCURS,
          RuleKind.MAX_OCCURS);

  private static final Pattern BEYOND =
      Pattern.compile(
          "[^!-~一-鿿！-～\\s\\u3000\\u200b]|[^\\s\\u3000\\u200b][\\s\\u3000\\u200b]+[^\\s\\u3000\\u200b]");

  /** Those that join several others are left out: docs/schemas.md says what stands in the way. */
  static Stream<String> builtIn() {
    return Standards.builtInIds().stream()
        .filter(id -> Standards.builtIn(id).info().ancestors().size() < 2);
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

  /** What both say of the same records. */
  private static final class Agreement {
    private final Standard standard;
    private final SchemaJudge schema;
    private final RecordChecker.Session checker;
    private final Set<String> structural = new TreeSet<>();
    private final Set<String> broken = new TreeSet<>();
    private final List<String> disagreements = new ArrayList<>();

    private Agreement(Standard standard, Stage stage) {
      this.standard = standard;
      this.schema = new SchemaJudge(standard, stage);
      this.checker = RecordChecker.of(standard).session(new CheckSettings(stage, DATE));
      standard.rules().stream()
          .filter(rule -> STRUCTURAL.contains(rule.kind()) && rule.severity() == Severity.ERROR)
          .filter(rule -> !rule.toString().contains("ext."))
          .filter(rule -> rule.kind() != RuleKind.FORMAT || rule.parameters().text("most") == null)
          .forEach(rule -> structural.add(rule.id().value()));
    }

    private void judge(JsonNode record) {
      compare(SchemaJudge.parse("[" + record + "]"));
    }

    private void judgeDocument(JsonNode fixture) {
      ObjectNode document = fixture.deepCopy();
      document.retain("resources");
      if (fixture.has("header")) {
        document.set("catalog", fixture.get("header"));
      }
      ObjectNode ordered = document.objectNode();
      if (document.has("catalog")) {
        ordered.set("catalog", document.get("catalog"));
      }
      ordered.set("resources", document.get("resources"));
      compare(ordered);
    }

    private void compare(JsonNode document) {
      Set<String> bySchema = schema.rulesBrokenBy(document);
      Set<String> beyond = new TreeSet<>();
      Set<String> byChecker = byChecker(document, beyond);
      broken.addAll(byChecker);
      Set<String> invented = new TreeSet<>(bySchema);
      invented.removeAll(byChecker);
      invented.removeIf(rule -> beyond.contains(rule) || isSilenced(rule, byChecker));
      Set<String> missed = new TreeSet<>(byChecker);
      missed.removeAll(bySchema);
      if (!invented.isEmpty() || !missed.isEmpty()) {
        disagreements.add("invented " + invented + ", missed " + missed + " in " + document);
      }
    }

    /** Of what has the wrong shape, and of all it holds, the checker says nothing else. */
    private boolean isSilenced(String rule, Set<String> byChecker) {
      String element = String.valueOf(standard.rule(new RuleId(rule)).element());
      return byChecker.stream()
          .filter(other -> other.endsWith("/shape"))
          .anyMatch(other -> (element + ".").startsWith(other.replace("/shape", ".")));
    }

    private Set<String> byChecker(JsonNode root, Set<String> beyond) {
      Set<String> rules = new TreeSet<>();
      String document = root.toString();
      try (CatalogReader reader =
          CatalogReaders.open(
              "in.json", new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))) {
        for (SourceRecord record = reader.next(); record != null; record = reader.next()) {
          SourceRecord at = record;
          checker.check(
              reader.header(),
              record.resource(),
              finding -> {
                String name = finding.rule().value();
                if (structural.contains(name) && finding.severity() == Severity.ERROR) {
                  (isBeyond(root, at, finding) ? beyond : rules).add(name);
                }
              });
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return rules;
    }

    /**
     * The stated limits: a schema does not see how a number is spelt, and cannot compare texts
     * whose characters have other forms or that have blanks inside.
     */
    private static boolean isBeyond(JsonNode root, SourceRecord record, Finding finding) {
      if (finding.rule().value().endsWith("/required")) {
        return false;
      }
      Location place = record.locate(finding.element());
      JsonNode value = root.at(String.valueOf(place.pointer()));
      boolean coded = finding.rule().value().endsWith("/code-list");
      return isBeyond(value, coded) || value.isObject() && anyIsBeyond(value, coded);
    }

    /** Of a coded group the code or the name speaks. */
    private static boolean anyIsBeyond(JsonNode group, boolean coded) {
      return isBeyond(group.path("code"), coded) || isBeyond(group.path("name"), coded);
    }

    private static boolean isBeyond(JsonNode value, boolean coded) {
      return value.isNumber()
          || value.isBoolean()
          || coded && BEYOND.matcher(value.asText()).find();
    }
  }
}
