package org.govcat.validation.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.govcat.standard.ClauseList;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.govcat.validation.compare.ClauseCoverage.Covered;
import org.govcat.validation.compare.ClauseCoverage.State;
import org.junit.jupiter.api.Test;

/** Each clause of a text is carried by something, or says why no program can test it. */
class ClauseCoverageTest {
  private static final String LIST =
      """
      clauses: house-draft
      title: { zh: 内部草案条款, en: Clauses of the draft }
      document: 内部草案
      evidence: primary
      entries:
        - clause: "1"
          text: { zh: 名称, en: title }
          carried-by: { elements: [title], rules: [title-says-system] }
        - clause: "2"
          text: { zh: 组织, en: organisation }
          not-testable: { zh: 不反映在条目中, en: no entry shows it }
        - clause: "3"
          text: { zh: 保存, en: keeping }
          evidence: recalled
        - clause: "4"
          text: { zh: 其他, en: others }
          carried-by: { elements: [titel], rules: [summary-too-short] }
      """;

  private static ClauseList list(String yaml) {
    return ClauseList.load("clauses.yaml", yaml.getBytes(UTF_8));
  }

  @Test
  void everyClauseIsCarriedReasonedUncoveredOrBroken() {
    ClauseCoverage coverage = ClauseCoverage.of(Versions.first(), list(LIST));

    assertThat(coverage.clauses())
        .extracting(Covered::state)
        .containsExactly(State.CARRIED, State.NOT_TESTABLE, State.UNCOVERED, State.BROKEN);
    assertThat(coverage.isComplete()).isFalse();
    assertThat(coverage.clauses().get(3).unknown()).containsExactly("titel");
  }

  @Test
  void theRulesThatFollowFromAnElementCarryItsClause() {
    Covered clause = ClauseCoverage.of(Versions.first(), list(LIST)).clauses().get(0);

    assertThat(clause.rules())
        .extracting(rule -> rule.id().value())
        .containsExactlyInAnyOrder(
            "title/required", "title/shape", "title/max-length", "title-says-system");
    assertThat(clause.elements()).extracting(element -> element.id()).containsExactly("title");
  }

  @Test
  void examplesThatShowARuleAreNamed() {
    Standard guide = Standards.builtIn("guide-2017");
    ClauseCoverage coverage =
        ClauseCoverage.of(guide, ClauseList.builtIn("guide-2017").orElseThrow());

    assertThat(coverage.clauses())
        .filteredOn(clause -> clause.clause().number().equals("6.2 6"))
        .singleElement()
        .extracting(Covered::examples)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
        .contains("a placeholder is no summary");
  }

  @Test
  void aFileThatIsWrongIsToldWithLineAndColumn() {
    assertThatThrownBy(
            () ->
                list(
                    LIST.replace("clause: \"2\"", "clause: \"1\"")
                        .replace("not-testable: {", "not-testabel: {")))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("clauses.yaml:9:")
        .hasMessageContaining("the clause '1' stands here twice")
        .hasMessageContaining("not-testabel");
    assertThatThrownBy(
            () ->
                list(
                    LIST.replace(
                        "carried-by: { elements: [title]",
                        "not-testable: { zh: 甲, en: a }\n    carried-by: { elements: [title]")))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("carried or not testable, and not both");
  }

  /** The lists of clauses that are built in leave nothing open. */
  @Test
  void theBuiltInStandardsCarryTheirTexts() {
    List<String> listed =
        Standards.builtInIds().stream().filter(id -> ClauseList.builtIn(id).isPresent()).toList();

    assertThat(listed).contains("guide-2017");
    for (String id : listed) {
      ClauseCoverage coverage =
          ClauseCoverage.of(Standards.builtIn(id), ClauseList.builtIn(id).orElseThrow());
      assertThat(coverage.clauses(State.BROKEN))
          .as("clauses of %s that name what it does not have", id)
          .extracting(clause -> clause.clause().number() + " " + clause.unknown())
          .isEmpty();
      assertThat(coverage.clauses(State.UNCOVERED))
          .as("clauses of %s that nothing carries and that give no reason", id)
          .extracting(clause -> clause.clause().number())
          .isEmpty();
      assertThat(coverage.clauses(State.CARRIED)).hasSizeGreaterThan(15);
    }
  }
}
