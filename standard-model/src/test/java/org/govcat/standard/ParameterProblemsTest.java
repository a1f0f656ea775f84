package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rule is given is refused where its kind cannot mean it, with line and column. */
class ParameterProblemsTest {
  /** The problems of the small standard with one more rule, which stands from line 64 on. */
  private static List<String> problems(String kind, String element, String... parameters) {
    String rule =
        """
        - id: new-rule
            kind: %s
            element: %s
            %s
            severity: warning
            title: { zh: 新规则, en: New rule }
            message: { zh: 有误, en: Wrong }
            fix: { zh: 改正, en: Mend it }
          - id: title/max-length""";
    String given = String.join("\n    ", parameters);
    return SmallStandard.problems("- id: title/max-length", rule.formatted(kind, element, given));
  }

  @Test
  void aWordIsOneOfThoseOfItsKind() {
    assertThat(problems("compared", "publicationDate", "other: title", "relation: at-least"))
        .isEmpty();
    assertThat(problems("compared", "publicationDate", "other: title", "relation: atleast"))
        .containsExactly(
            "small-standard.yaml:68:15: unknown relation 'atleast', did you mean 'at-least'? expected one of: less, at-most, equal, at-least, more");
    assertThat(problems("compared", "publicationDate", "other: title", "relation: [less]"))
        .containsExactly("small-standard.yaml:68:15: expected 'relation' as a text, found a list");
  }

  @Test
  void aCodeListExists() {
    assertThat(problems("joined", "title", "separator: '|'", "list: openness")).isEmpty();
    assertThat(problems("joined", "title", "separator: '|'", "list: openess"))
        .containsExactly(
            "small-standard.yaml:68:11: unknown code list 'openess', did you mean 'openness'? expected one of: sharing-type, openness");
    assertThat(problems("joined", "title", "separator: '|'", "list: {}"))
        .containsExactly(
            "small-standard.yaml:68:11: expected 'list' as a text, found a group of keys");
  }

  @Test
  void aConceptIsOneOfTheListOfItsElement() {
    assertThat(problems("sums-up", "sharing.type", "other: opening.open", "otherwise: conditional"))
        .isEmpty();
    assertThat(problems("sums-up", "sharing.type", "other: opening.open", "otherwise: open"))
        .containsExactly(
            "small-standard.yaml:68:16: unknown concept 'open' of sharing-type, expected one of: unconditional, conditional, not-shared");
    assertThat(problems("sums-up", "sharing.type", "other: opening.open", "otherwise: '2'"))
        .containsExactly(
            "small-standard.yaml:68:16: '2' is a code of sharing-type; codes differ between standards, write the concept 'conditional'");
  }

  @Test
  void aTableNamesConceptsOfBothLists() {
    assertThat(
            problems(
                "sums-up",
                "sharing.type",
                "other: opening.open",
                "every: { not-shared: [closed] }"))
        .isEmpty();
    assertThat(
            problems(
                "sums-up",
                "sharing.type",
                "other: opening.open",
                "every: { closed: [conditional] }"))
        .containsExactly(
            "small-standard.yaml:68:14: unknown concept 'closed' of sharing-type, expected one of: unconditional, conditional, not-shared",
            "small-standard.yaml:68:23: unknown concept 'conditional' of openness, expected one of: open, closed, open-on-request");
  }

  @Test
  void ranksAndOrdersNameConcepts() {
    assertThat(
            problems("not-looser", "sharing.type", "other: sharing.type", "ranks: [conditionel]"))
        .containsExactly(
            "small-standard.yaml:68:13: unknown concept 'conditionel' of sharing-type, did you mean 'conditional'? expected one of: unconditional, conditional, not-shared");
    assertThat(
            problems(
                "first-by-role", "title", "role: opening.open", "value: title", "order: [opened]"))
        .containsExactly(
            "small-standard.yaml:69:13: unknown concept 'opened' of openness, did you mean 'open'? expected one of: open, closed, open-on-request");
    assertThat(
            problems(
                "unlisted-undescribed",
                "sharing.type",
                "parent: opening.open",
                "description: title",
                "always: [opened]"))
        .containsExactly(
            "small-standard.yaml:69:14: unknown concept 'opened' of openness, did you mean 'open'? expected one of: open, closed, open-on-request");
    assertThat(problems("first-by-role", "title", "role: items.name", "value: title", "order: [x]"))
        .containsExactly(
            "small-standard.yaml:67:11: 'items.name' has no code list, and this kind of rule asks what it means");
  }

  @Test
  void whatIsAskedForItsMeaningHasACodeList() {
    assertThat(problems("sums-up", "sharing.type", "other: items.name"))
        .containsExactly(
            "small-standard.yaml:67:12: 'items.name' has no code list, and this kind of rule asks what it means");
    assertThat(problems("stands-alone", "title", "concepts: [other]"))
        .containsExactly(
            "small-standard.yaml:64:5: 'title' has no code list, and a rule of kind 'stands-alone' needs one");
  }

  @Test
  void charactersAreNamedByOneARangeOrAWord() {
    assertThat(
            problems("characters", "title", "allowed: [han, digits, A-Z, '-', _]", "except: [😀]"))
        .isEmpty();
    assertThat(problems("characters", "title", "allowed: [chinese, Z-A, '', [a]]"))
        .containsExactly(
            "small-standard.yaml:67:15: 'chinese' is neither one character, a range such as A-Z, nor one of: han, digits, letters, blanks, emoji",
            "small-standard.yaml:67:24: 'Z-A' is neither one character, a range such as A-Z, nor one of: han, digits, letters, blanks, emoji",
            "small-standard.yaml:67:29: '' is neither one character, a range such as A-Z, nor one of: han, digits, letters, blanks, emoji",
            "small-standard.yaml:67:33: expected a text in 'allowed', found a list");
  }
}
