package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.govcat.finding.RuleId;
import org.junit.jupiter.api.Test;

/** Rules that ask the same in several ways say what they share in one place. */
class LikeTest {
  private static final String TEXTS =
      "severity: info, title: { zh: 甲, en: a }, message: { zh: 甲, en: a }, fix: { zh: 甲, en: a }";
  private static final String FIRST =
      "  - { id: one, kind: text-matches, element: title, patterns: ['a', 'b'], except: ['c'], "
          + TEXTS
          + " }";

  @Test
  void aRuleTakesOverKindElementAndParameters() {
    RuleSpec other =
        rule(Profiles.of("rules:", FIRST, "  - { id: other, like: one, " + TEXTS + " }"));
    assertThat(other.kind()).isEqualTo(RuleKind.TEXT_MATCHES);
    assertThat(other.element()).isEqualTo("title");
    assertThat(other.parameters().list("patterns")).containsExactly("a", "b");
    assertThat(other.parameters().list("except")).containsExactly("c");
  }

  @Test
  void whatItGivesItselfIsItsOwn() {
    RuleSpec other =
        rule(
            Profiles.of(
                "rules:",
                FIRST,
                "  - { id: other, like: one, element: items.name, except: ['d'], " + TEXTS + " }"));
    assertThat(other.element()).isEqualTo("items.name");
    assertThat(other.parameters().list("patterns")).containsExactly("a", "b");
    assertThat(other.parameters().list("except")).containsExactly("d");
  }

  @Test
  void aRuleThatIsNotThereOrOfAnotherKindIsToldWithItsPlace() {
    assertThat(
            Profiles.problems(
                "rules:",
                FIRST,
                "  - { id: other, kind: text-matches, like: ones, element: title, patterns: ['a'], "
                    + TEXTS
                    + " }",
                "  - { id: more, kind: same-text, like: one, element: title, other: items.name, "
                    + TEXTS
                    + " }"))
        .satisfiesExactly(
            problem ->
                assertThat(problem)
                    .startsWith("p.yaml:6:44: unknown rule 'ones', did you mean 'one'?"),
            problem ->
                assertThat(problem)
                    .isEqualTo("p.yaml:7:23: a rule like 'one' is of its kind, 'text-matches'"));
  }

  private static RuleSpec rule(Standard standard) {
    return Objects.requireNonNull(standard.rule(new RuleId("other")));
  }
}
