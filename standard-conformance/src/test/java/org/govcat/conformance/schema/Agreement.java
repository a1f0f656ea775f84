package org.govcat.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
import org.govcat.validation.CheckSettings;
import org.govcat.validation.RecordChecker;

/** What the schema and the checker say of the same records. */
final class Agreement {
  private static final LocalDate DATE = LocalDate.of(2026, 1, 15);
  private static final Set<RuleKind> STRUCTURAL =
      Set.of(
          RuleKind.REQUIRED,
          RuleKind.REQUIRED_ONE_OF,
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

  private final Standard standard;
  private final SchemaJudge schema;
  private final RecordChecker.Session checker;
  private final Set<String> structural = new TreeSet<>();
  final Set<String> broken = new TreeSet<>();
  final List<String> disagreements = new ArrayList<>();

  Agreement(Standard standard, Stage stage) {
    this.standard = standard;
    this.schema = new SchemaJudge(standard, stage);
    this.checker = RecordChecker.of(standard).session(new CheckSettings(stage, DATE));
    standard.rules().stream()
        .filter(
            rule -> STRUCTURAL.contains(rule.kind()) && rule.severityAt(stage) == Severity.ERROR)
        .filter(rule -> !rule.toString().contains("ext."))
        .filter(rule -> rule.kind() != RuleKind.FORMAT || rule.parameters().text("most") == null)
        .forEach(rule -> structural.add(rule.id().value()));
  }

  void judge(JsonNode record) {
    compare(SchemaJudge.parse("[" + record + "]"));
  }

  void judgeDocument(JsonNode fixture) {
    compare(SchemaAgreementTest.document(fixture));
  }

  void compare(JsonNode document) {
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
   * The stated limits: a schema does not see how a number is spelt, and cannot compare texts whose
   * characters have other forms or that have blanks inside.
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
    return value.isNumber() || value.isBoolean() || coded && BEYOND.matcher(value.asText()).find();
  }
}
