package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.govcat.finding.RuleId;
import org.junit.jupiter.api.Test;

/** What holds when a profile joins standards, and when they are in conflict. */
class SeveralParentsTest {
  private static final String[] LAW = {
    "elements:",
    "  - { id: title, obligation: mandatory, max-length: 100 }",
    "  - { id: items, min-occurs: 2, max-occurs: 9 }",
    "  - { id: relatedResources, label: { zh: 关联, en: Others }, obligation: forbidden }",
    "  - { id: sharing.type, code-list: sharing-type }",
    "  - id: summary",
    "    label: { zh: 摘要, en: Summary }",
    "    definition: { zh: 摘要, en: Summary }",
    "    type: text",
    "    obligation: mandatory",
    "code-lists:",
    "  sharing-type:",
    "    closed: true",
    "    codes:",
    "      - { code: '1', concept: unconditional }",
    "      - { code: '2', concept: conditional }",
    "      - { code: '3', concept: not-shared }"
  };

  private final Standard both =
      new Profiles().withEdition("law", LAW).with("both", "[small-standard, law]").load("both");

  @Test
  void elementsOfAllAreThereInTheOrderNamed() {
    assertThat(both.elements().keySet()).startsWith("title").endsWith("summary");
    assertThat(both.info().ancestors()).extracting("id").containsExactly("small-standard", "law");
  }

  @Test
  void aDemandOfOneIsItsOwn() {
    assertThat(standards("summary/required")).containsExactly("law");
    assertThat(standards("publicationDate/required")).containsExactly("small-standard");
  }

  @Test
  void whatBothDemandIsDemandedByBoth() {
    assertThat(standards("title/required")).containsExactly("small-standard", "law");
    assertThat(standards("relatedResources/forbidden")).containsExactly("small-standard", "law");
    assertThat(standards("sharing.type/code-list")).containsExactly("small-standard", "law");
  }

  @Test
  void ofTwoLimitsTheStricterHolds() {
    assertThat(rule("title/max-length").parameters().required("most")).isEqualTo("100");
    assertThat(standards("title/max-length")).containsExactly("law");
    assertThat(rule("items/min-occurs").parameters().required("least")).isEqualTo("2");
    assertThat(rule("items/max-occurs").parameters().required("most")).isEqualTo("3");
    assertThat(standards("items/max-occurs")).containsExactly("small-standard");
  }

  @Test
  void ofNamesTheFirstHolds() {
    Element element = both.element("relatedResources");
    assertThat(element).isNotNull();
    assertThat(element.label().zh()).isEqualTo("关联资源");
  }

  @Test
  void whatCannotBeComparedIsAConflictWithBothPlaces() {
    Profiles profiles =
        new Profiles()
            .withEdition(
                "law",
                "elements:",
                "  - id: provider.creditCode",
                "    pattern: '[0-9]{9}'",
                "  - id: items.name",
                "    obligation: { mandatory-when: { sharing.type: [conditional] } }",
                "  - { id: sharing.type, code-list: sharing-type }",
                "code-lists:",
                "  sharing-type:",
                "    codes: [{ code: B, concept: unconditional }, { code: A, concept: conditional }]")
            .with("both", "[small-standard, law]");
    assertThat(profiles.problemsOf("both"))
        .containsExactly(
            "both.yaml:3:11: the standards differ in 'codes' of code list sharing-type: small-standard.yaml:29:5 and law.yaml:17:5; say in this profile which holds",
            "both.yaml:3:11: the standards differ in 'pattern' of provider.creditCode: small-standard.yaml:16:57 and law.yaml:11:5; say in this profile which holds",
            "both.yaml:3:11: the standards differ in 'obligation' of items.name: small-standard.yaml:15:23 and law.yaml:13:5; say in this profile which holds");
  }

  @Test
  void aConflictIsSettledByWhoIsBasedOnBoth() {
    Standard settled =
        new Profiles()
            .withEdition("law", "elements:", "  - { id: provider.creditCode, pattern: '[A-Z]+' }")
            .with(
                "both",
                "[small-standard, law]",
                "elements:",
                "  - id: provider.creditCode",
                "    pattern: '[A-Z]{18}'")
            .load("both");
    Element element = settled.element("provider.creditCode");
    assertThat(element).isNotNull();
    assertThat(element.pattern()).isEqualTo("[A-Z]{18}");
  }

  @Test
  void anOverlayOfTheSameBaseGoesBeforeTheBase() {
    Standard through =
        new Profiles()
            .with("city", "small-standard", "elements:", "  - { id: items, max-occurs: 2 }")
            .with("overlay", "small-standard", "elements:", "  - { id: title, max-length: 20 }")
            .with("through", "[city, overlay]")
            .load("through");
    assertThat(through.rule(new RuleId("items/max-occurs")))
        .extracting(rule -> rule.clause().standard())
        .isEqualTo("city");
    assertThat(through.rule(new RuleId("title/max-length")))
        .extracting(rule -> rule.parameters().required("most"))
        .isEqualTo("20");
  }

  @Test
  void laterLawIsCoveredByTheStandardThatIsTheLaw() {
    String[] older = {
      "not-covered:", "  - { from: 2025-08-01, covered-by: law, note: { zh: 未查, en: Not checked } }"
    };
    Profiles profiles =
        new Profiles()
            .withEdition("older", older)
            .withEdition("law")
            .with("alone", "older")
            .with("joined", "[older, law]");
    assertThat(profiles.load("alone").info().notCovered()).hasSize(1);
    assertThat(profiles.load("joined").info().notCovered()).isEmpty();
  }

  @Test
  void aStandardCannotBeBasedOnItself() {
    Profiles profiles = new Profiles().with("a", "b").with("b", "a");
    assertThat(profiles.problemsOf("a"))
        .contains("b.yaml:3:11: 'a' is based on this standard itself");
  }

  @Test
  void aParentNamedTwiceOrNoneIsRefused() {
    assertThat(new Profiles().with("p", "[small-standard, small-standard]").problemsOf("p"))
        .containsExactly("p.yaml:3:28: 'small-standard' stands in 'based-on' twice");
    assertThat(new Profiles().with("p", "[]").problemsOf("p"))
        .contains("p.yaml:3:11: 'based-on' names no standard");
    assertThat(new Profiles().with("p", "smal-standard").problemsOf("p"))
        .contains(
            "p.yaml:3:11: unknown standard 'smal-standard', did you mean 'small-standard'? expected one of: small-standard, p");
  }

  private RuleSpec rule(String id) {
    RuleSpec rule = both.rule(new RuleId(id));
    assertThat(rule).as(id).isNotNull();
    return rule;
  }

  private Set<String> standards(String rule) {
    return new LinkedHashSet<>(List.copyOf(rule(rule).clause().standards()));
  }
}
