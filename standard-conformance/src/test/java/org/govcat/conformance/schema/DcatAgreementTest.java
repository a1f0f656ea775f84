package org.govcat.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.CatalogReaders;
import org.govcat.serialization.SourceRecord;
import org.govcat.serialization.schema.CatalogSchemas;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.govcat.validation.CheckSettings;
import org.govcat.validation.RecordChecker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shapes and checker say the same of records that are described in DCAT, rule by rule. */
class DcatAgreementTest {
  private static final LocalDate DATE = LocalDate.of(2026, 1, 15);
  private static final Path CORPUS =
      Path.of("..", "standard-validation", "src", "test", "resources", "corpus");

  static List<String> builtIn() {
    return Standards.builtInIds();
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  @DisplayName("on the corpus and on generated records")
  void agree(String id) throws IOException {
    Standard standard = Standards.builtIn(id);
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    Map<Stage, List<String>> documents = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      StructuralRecords records = new StructuralRecords(standard, seed + stage.ordinal());
      List<String> generated = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        generated.add("[" + records.record(i % 2 == 0 ? 0 : 30) + "]");
      }
      documents.put(stage, generated);
    }
    try (Stream<Path> files = Files.walk(CORPUS.resolve(id))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode fixture = SchemaJudge.parse(Files.readString(file));
        documents
            .get(Stage.of(fixture.path("stage").asText()).orElseThrow())
            .add(SchemaAgreementTest.document(fixture).toString());
      }
    }
    for (Stage stage : Stage.values()) {
      assertThat(disagreements(standard, stage, documents.get(stage)))
          .as("%s at %s, -Dgovcat.seed=%d", id, stage, seed)
          .isEmpty();
    }
  }

  private static List<String> disagreements(Standard standard, Stage stage, List<String> documents)
      throws IOException {
    Graph shapes = GraphFactory.createDefaultGraph();
    RDFParser.fromString(CatalogSchemas.dcatShapes(standard, stage), Lang.TURTLE).parse(shapes);
    Set<String> said = new TreeSet<>();
    Shapes.parse(shapes).forEach(shape -> said.add(rule(shape.getShapeNode().getURI())));
    RecordChecker.Session checker =
        RecordChecker.of(standard).session(new CheckSettings(stage, DATE));
    DcatDescription description = new DcatDescription(standard);
    Map<String, SourceRecord> records = new LinkedHashMap<>();
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    for (String document : documents) {
      try (CatalogReader reader =
          CatalogReaders.open(
              "in.json", new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))) {
        for (SourceRecord record = reader.next(); record != null; record = reader.next()) {
          List<Finding> found = new ArrayList<>();
          checker.check(reader.header(), record.resource(), found::add);
          String name = "urn:record:" + records.size();
          records.put(name, record);
          if (found.stream().noneMatch(f -> f.rule().value().endsWith("/shape"))) {
            findings.put(name, found);
            description.add(name, reader.header(), record.resource());
          }
        }
      }
    }
    Map<String, Set<String>> broken = new LinkedHashMap<>();
    for (ReportEntry entry :
        ShaclValidator.get()
            .validate(Shapes.parse(shapes), description.model().getGraph())
            .getEntries()) {
      broken
          .computeIfAbsent(entry.focusNode().getURI(), each -> new TreeSet<>())
          .add(rule(entry.source().getURI()));
    }
    List<String> disagreements = new ArrayList<>();
    findings.forEach(
        (name, found) ->
            compare(
                standard,
                said,
                broken.getOrDefault(name, Set.of()),
                found,
                records.get(name),
                disagreements));
    return disagreements;
  }

  private static String rule(String uri) {
    return uri.replaceFirst(".*#", "");
  }

  private static void compare(
      Standard standard,
      Set<String> said,
      Set<String> broken,
      List<Finding> found,
      SourceRecord record,
      List<String> disagreements) {
    Set<RuleId> spoken = new TreeSet<>(Comparator.comparing(RuleId::value));
    Set<String> wrong = new TreeSet<>();
    for (Finding finding : found) {
      spoken.add(finding.rule());
      if (finding.severity() == Severity.ERROR && said.contains(finding.rule().value())) {
        wrong.add(finding.rule().value());
      }
    }
    Set<String> invented = new TreeSet<>(broken);
    invented.removeAll(wrong);
    invented.removeIf(rule -> givesWay(standard.rule(new RuleId(rule)), spoken));
    Set<String> missed = new TreeSet<>(wrong);
    missed.removeAll(broken);
    missed.removeIf(rule -> isSatisfied(standard.rule(new RuleId(rule)), record.resource()));
    if (!invented.isEmpty() || !missed.isEmpty()) {
      String name = record.resource().code() + " " + record.resource().title();
      disagreements.add("invented " + invented + ", missed " + missed + " in " + name);
    }
  }

  /**
   * The stated limits: the condition of opening stands where that of sharing does, and an answer
   * such as 无 is a text.
   */
  private static boolean isSatisfied(RuleSpec rule, InformationResource record) {
    boolean asks =
        "sharing.condition".equals(rule.element())
            || rule.parameters().list("elements").contains("sharing.condition");
    boolean opened = record.opening() != null && record.opening().condition() != null;
    boolean answered = record.sharing() != null && record.sharing().condition() != null;
    return asks && (opened || answered);
  }

  private static boolean givesWay(RuleSpec rule, Set<RuleId> spoken) {
    return rule.silencedBy().stream().anyMatch(spoken::contains);
  }
}
