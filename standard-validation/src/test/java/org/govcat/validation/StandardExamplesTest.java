package org.govcat.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govcat.standard.Example;
import org.govcat.standard.RuleKind.Scope;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A definition file shows what its rules mean: each rule of its own that has a name of its own has
 * an example. What it inherits is shown where it stands.
 */
class StandardExamplesTest {
  static Stream<String> builtInIds() {
    return Standards.builtInIds().stream();
  }

  @ParameterizedTest
  @MethodSource("builtInIds")
  void everyRuleWithANameOfItsOwnIsBrokenByAnExample(String id) {
    Standard standard = Standards.builtIn(id);
    Set<String> shown =
        standard.examples().stream()
            .flatMap(example -> example.findings().stream())
            .map(Example.Expected::rule)
            .collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    for (RuleSpec rule : standard.rules()) {
      if (isNamed(rule.id().value())
          && rule.clause().standards().contains(id)
          && !rule.stages().isEmpty()
          && rule.kind().scope() != Scope.REPORTER
          && !shown.contains(rule.id().value())) {
        missing.add(rule.id().value());
      }
    }

    assertThat(missing)
        .as(
            "rules of %s without an example that breaks them; whoever reads the file learns from the"
                + " example what the rule means: add one under 'examples', with a near miss that"
                + " passes",
            id)
        .isEmpty();
  }

  /** {@code not-shared-but-open} and {@code text/markup}, but not {@code title/required}. */
  private static boolean isNamed(String rule) {
    return rule.indexOf('/') < 0 || rule.startsWith("text/");
  }
}
