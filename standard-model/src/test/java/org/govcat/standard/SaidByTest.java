package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.govcat.finding.RuleId;
import org.junit.jupiter.api.Test;

/** A rule of a profile may speak for demands of what it is based on, and of nothing else. */
class SaidByTest {
  private static String[] rule(String saidBy) {
    return new String[] {
      "rules:",
      "  - id: own-rule",
      "    kind: forbidden",
      "    element: title",
      "    severity: warning",
      "    said-by: " + saidBy,
      "    title: { zh: 甲, en: a }",
      "    message: { zh: 乙, en: b }",
      "    fix: { zh: 丙, en: c }"
    };
  }

  @Test
  void whatItSpeaksForMakesTheDemandToo() {
    RuleSpec rule = Profiles.of(rule("[small-standard]")).rule(new RuleId("own-rule"));

    assertThat(rule).isNotNull();
    assertThat(rule.clause().standards()).containsExactly("p", "small-standard");
  }

  @Test
  void aStandardThatTheFileIsNotBasedOnIsRefusedWithItsPlaceAndAGuess() {
    assertThat(Profiles.problems(rule("[smal-standard]")))
        .isEqualTo(
            List.of(
                "p.yaml:9:15: unknown standard that this file is based on 'smal-standard',"
                    + " did you mean 'small-standard'? expected one of: small-standard"));
    assertThat(Profiles.problems(rule("[small-standard, decree-2025]")))
        .isEqualTo(
            List.of(
                "p.yaml:9:31: unknown standard that this file is based on 'decree-2025',"
                    + " expected one of: small-standard"));
  }

  @Test
  void aTextWhereAListIsExpectedIsRefused() {
    assertThat(Profiles.problems(rule("small-standard")))
        .isEqualTo(List.of("p.yaml:9:14: expected 'said-by' as a list, found a text"));
  }
}
