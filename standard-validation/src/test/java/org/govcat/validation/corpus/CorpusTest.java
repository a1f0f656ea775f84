package org.govcat.validation.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.standard.RuleKind;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule is proven both ways: by a record that breaks it and nothing else, and by a near miss
 * that passes. {@code corpus/README.md} says how to run the corpus with another implementation.
 */
class CorpusTest {
  private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");

  static Stream<String> editions() {
    return Standards.builtInIds().stream();
  }

  @TestFactory
  Stream<DynamicTest> everyFileGivesExactlyTheFindingsItLists() {
    return editions().flatMap(CorpusTest::runs);
  }

  private static Stream<DynamicTest> runs(String edition) {
    Map<Set<String>, Judge> judges = new HashMap<>();
    return fixtures(edition).stream()
        .map(
            fixture -> {
              Judge judge =
                  judges.computeIfAbsent(
                      fixture.modes(),
                      modes -> new Judge(Standards.builtIn(edition).inModes(modes)));
              return DynamicTest.dynamicTest(name(fixture), () -> run(judge, fixture));
            });
  }

  private static void run(Judge judge, Fixture fixture) {
    List<Judge.Said> said =
        judge.judge(fixture.settings(), fixture.header(), fixture.resources(), fixture.held());

    assertThat(said.stream().map(Judge.Said::toString))
        .as("findings of %s", name(fixture))
        .containsExactlyInAnyOrderElementsOf(fixture.expected());
    Set<String> others =
        said.stream()
            .map(Judge.Said::finding)
            .filter(finding -> finding.severity() != Severity.INFO)
            .map(finding -> finding.rule().value())
            .filter(rule -> !fixture.fails() || !rule.equals(fixture.rule()))
            .collect(Collectors.toSet());
    assertThat(others)
        .as("%s may break %s and nothing else", name(fixture), ruleItMayBreak(fixture))
        .isEmpty();
    assertThat(said.stream().anyMatch(s -> s.finding().rule().value().equals(fixture.rule())))
        .as("whether %s breaks %s", name(fixture), fixture.rule())
        .isEqualTo(fixture.fails());
  }

  /** A rule that a standard has from its parents is proven with them. */
  @ParameterizedTest
  @MethodSource("editions")
  void everyRuleHasARecordThatBreaksItAndANearMissThatPasses(String edition) throws IOException {
    Map<String, Set<String>> missing = new TreeMap<>();
    Set<String> exempt = exempt().keySet();
    List<Fixture> fixtures = fixtures(edition);
    for (RuleSpec rule : rulesOfAnyMode(Standards.builtIn(edition))) {
      if (!exempt.contains(rule.id().value()) && rule.clause().standards().contains(edition)) {
        Set<String> sides = new TreeSet<>(Set.of("fail", "pass"));
        fixtures.stream()
            .filter(fixture -> fixture.rule().equals(rule.id().value()))
            .forEach(fixture -> sides.remove(fixture.fails() ? "fail" : "pass"));
        if (!sides.isEmpty()) {
          missing.put(rule.id().value(), sides);
        }
      }
    }

    assertThat(missing)
        .as(
            """
            Rules of %s without a fixture on one side or both.
            A rule nobody has seen fire may never fire, and a rule nobody has seen stay silent may \
            accuse lawful records.
            For each rule X add under corpus/%s/X/ a file fail-<what>.json, a conforming record \
            changed so that it breaks X and nothing else, and a file pass-<what>.json, a record as \
            close to breaking X as a lawful one can be. Copy a neighbouring file; the form is in \
            corpus/README.md.
            """,
            edition, edition)
        .isEmpty();
  }

  /** The rules that are judged, whatever the modes of the check. */
  private static Collection<RuleSpec> rulesOfAnyMode(Standard standard) {
    Map<RuleId, RuleSpec> rules = new LinkedHashMap<>();
    List<Set<String>> modes = new ArrayList<>(List.of(Set.of()));
    standard.modes().keySet().forEach(mode -> modes.add(Set.of(mode)));
    for (Set<String> set : modes) {
      standard.inModes(set).rules().stream()
          .filter(rule -> !rule.stages().isEmpty())
          .forEach(rule -> rules.putIfAbsent(rule.id(), rule));
    }
    return rules.values();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyFolderIsNamedAfterARuleOfTheStandard(String edition) {
    Standard standard = Standards.builtIn(edition);
    for (Fixture fixture : fixtures(edition)) {
      assertThat(standard.rule(new RuleId(fixture.rule())))
          .as(
              "%s is about %s, which %s does not have: the rule was renamed or removed, so rename "
                  + "the folder and the member 'rule', or delete the file",
              fixture.path(), fixture.rule(), edition)
          .isNotNull();
      Path folder = CORPUS.resolve(edition).relativize(fixture.path()).getParent();
      assertThat(folder.toString().replace('\\', '/'))
          .as("folder of %s", fixture.path())
          .isEqualTo(fixture.rule());
      assertThat(fixture.path().getFileName().toString()).matches("(fail|pass)-[a-z0-9-]+\\.json");
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void rulesWithoutFixturesAreReportedByOthersAndSayWhoProvesThem(String edition)
      throws IOException {
    Standard standard = Standards.builtIn(edition);
    for (Map.Entry<String, JsonNode> entry : exempt().entrySet()) {
      RuleSpec rule = standard.rule(new RuleId(entry.getKey()));
      assertThat(rule).as("exempt rule %s", entry.getKey()).isNotNull();
      assertThat(rule.kind())
          .as("%s is judged by the checker, so it needs fixtures and no exemption", rule.id())
          .isEqualTo(RuleKind.REPORTED);
      assertThat(entry.getValue().path("reason").asText()).as("reason").isNotBlank();
      assertThat(entry.getValue().path("coveredBy").asText()).as("covering test").isNotBlank();
    }
  }

  private static String ruleItMayBreak(Fixture fixture) {
    return fixture.fails() ? fixture.rule() : "no rule";
  }

  private static String name(Fixture fixture) {
    return CORPUS.relativize(fixture.path()).toString();
  }

  private static Map<String, JsonNode> exempt() throws IOException {
    JsonNode json = new ObjectMapper().readTree(CORPUS.resolve("exempt.json").toFile());
    Map<String, JsonNode> exempt = new TreeMap<>();
    json.properties().forEach(entry -> exempt.put(entry.getKey(), entry.getValue()));
    return exempt;
  }

  private static List<Fixture> fixtures(String edition) {
    Path folder = CORPUS.resolve(edition);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(path -> path.toString().endsWith(".json"))
          .sorted()
          .map(Fixture::read)
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
