package org.govcat.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govcat.finding.Finding;
import org.govcat.standard.Example;
import org.govcat.standard.RuleKind;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every definition file proves itself: its examples have exactly the findings that they announce.
 */
class StandardExamplesTest {
  private static final CheckSettings SETTINGS =
      new CheckSettings(Stage.PUBLISH, LocalDate.of(2026, 1, 15));
  private static final Set<RuleKind> BEYOND_ONE_RECORD =
      Set.of(
          RuleKind.REPORTED,
          RuleKind.UNIQUE_IN_CATALOG,
          RuleKind.RESOLVES,
          RuleKind.ONE_NAME_PER_CODE);

  @TestFactory
  Stream<DynamicTest> examplesHaveTheirFindings() {
    return Standards.builtInIds().stream()
        .map(Standards::builtIn)
        .flatMap(
            standard ->
                standard.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                standard.info().id() + ": " + example.name(),
                                () -> judge(standard, example))));
  }

  @Test
  void everyRuleWithANameOfItsOwnIsShownByAnExample() {
    for (String id : Standards.builtInIds()) {
      Standard standard = Standards.builtIn(id);
      Set<String> shown =
          standard.examples().stream()
              .flatMap(example -> example.findings().stream())
              .map(Example.Expected::rule)
              .collect(Collectors.toSet());
      Set<String> missing = new TreeSet<>();
      for (RuleSpec rule : standard.rules()) {
        boolean named = rule.id().value().indexOf('/') < 0 || rule.id().value().startsWith("text/");
        if (named && !BEYOND_ONE_RECORD.contains(rule.kind())) {
          missing.add(rule.id().value());
        }
      }
      missing.removeAll(shown);
      assertThat(missing)
          .as(
              "rules of %s without an example that breaks them; add one under 'examples' of the"
                  + " definition file, with a near miss that passes",
              id)
          .isEmpty();
    }
  }

  private static void judge(Standard standard, Example example) {
    List<Finding> findings = new ArrayList<>();
    RecordChecker.of(standard).session(SETTINGS).check(null, example.record(), findings::add);
    List<Example.Expected> found =
        findings.stream()
            .filter(finding -> isJudged(example, finding.element().elementId()))
            .map(f -> new Example.Expected(f.rule().value(), f.element().toString()))
            .toList();
    assertThat(found)
        .as("findings of the example '%s'", example.name())
        .containsExactlyInAnyOrderElementsOf(example.findings());
  }

  private static boolean isJudged(Example example, String element) {
    return example.only().isEmpty()
        || example.only().stream()
            .anyMatch(id -> element.equals(id) || element.startsWith(id + "."));
  }
}
