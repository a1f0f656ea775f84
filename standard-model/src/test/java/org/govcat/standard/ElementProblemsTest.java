package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.standard.SmallStandard.problems;

import org.junit.jupiter.api.Test;

/**
 * What it says about elements and obligations is refused where it cannot be meant, with the place
 * and a guess at what was.
 */
class ElementProblemsTest {
  @Test
  void anUnknownElementIsRefused() {
    assertThat(problems("id: items.name,", "id: items.nane,"))
        .containsExactly(
            "small-standard.yaml:15:11: unknown element 'items.nane', did you mean 'items.name'?");
  }

  @Test
  void anElementThatStandsTwiceIsRefused() {
    assertThat(problems("- { id: items, min", "- { id: title }\n  - { id: items, min"))
        .containsExactly("small-standard.yaml:14:11: the element 'title' stands here twice");
  }

  @Test
  void anElementWithoutIdIsRefused() {
    assertThat(problems("{ id: items, min-occurs: 1", "{ min-occurs: 1"))
        .containsExactly("small-standard.yaml:14:5: the element has no 'id'");
  }

  @Test
  void anElementThatIsNotInTheVocabularyIsRefused() {
    assertThat(problems("- { id: items, min", "- { id: summary }\n  - { id: items, min"))
        .containsExactly(
            "small-standard.yaml:14:5: 'summary' has no 'label', here or in the vocabulary",
            "small-standard.yaml:14:5: 'summary' has no 'definition', here or in the vocabulary",
            "small-standard.yaml:14:5: 'summary' has no 'type', here or in the vocabulary");
  }

  @Test
  void anUnknownCodeListIsRefused() {
    assertThat(problems("code-list: openness", "code-list: opennes"))
        .containsExactly(
            "small-standard.yaml:21:36: unknown code list 'opennes', did you mean 'openness'? expected one of: sharing-type, openness",
            "small-standard.yaml:48:41: 'opening.open' has no code list, and conditions name its concepts");
  }

  @Test
  void anUnknownTypeIsRefused() {
    assertThat(problems("{ id: title, ", "{ id: title, type: txt, "))
        .containsExactly(
            "small-standard.yaml:13:24: unknown type 'txt', did you mean 'text'?",
            "small-standard.yaml:64:5: the rule 'title/max-length' has no 'kind' and does not follow from an element");
  }

  @Test
  void aTextThatIsSaidToBeAGroupIsRefused() {
    assertThat(problems("{ id: title, ", "{ id: title, type: group, "))
        .containsExactly("small-standard.yaml:13:24: 'title' is no group of elements");
  }

  @Test
  void aLimitOfAListOnATextIsRefused() {
    assertThat(problems("max-length: 200", "max-occurs: 2"))
        .containsExactly(
            "small-standard.yaml:13:80: 'max-occurs' is about lists, and 'title' is none",
            "small-standard.yaml:64:5: the rule 'title/max-length' has no 'kind' and does not follow from an element");
  }

  @Test
  void aLimitOfATextOnAGroupIsRefused() {
    assertThat(problems("min-occurs: 1, max-occurs: 3", "max-length: 3"))
        .containsExactly(
            "small-standard.yaml:14:30: 'max-length' is about texts, and 'items' is a group");
  }

  @Test
  void aNumberThatIsNoneIsRefused() {
    assertThat(problems("max-occurs: 3", "max-occurs: many"))
        .containsExactly("small-standard.yaml:14:45: 'many' is not a whole number from 1 on");
  }

  @Test
  void aNumberThatIsTooSmallIsRefused() {
    assertThat(problems("max-length: 200", "max-length: 0"))
        .containsExactly(
            "small-standard.yaml:13:80: '0' is not a whole number from 1 on",
            "small-standard.yaml:64:5: the rule 'title/max-length' has no 'kind' and does not follow from an element");
  }

  @Test
  void anInvalidExpressionIsRefused() {
    assertThat(problems("'[0-9A-Z]{18}'", "'[0-9A-Z{18}'"))
        .containsExactly(
            "small-standard.yaml:16:66: not a regular expression: Unclosed character class at character 11");
  }

  @Test
  void anUnknownObligationIsRefused() {
    assertThat(
            problems(
                "id: sharing.type, obligation: mandatory",
                "id: sharing.type, obligation: manditory"))
        .containsExactly(
            "small-standard.yaml:17:37: unknown obligation 'manditory', did you mean 'mandatory'? expected one of: mandatory, recommended, optional, forbidden");
  }

  @Test
  void anObligationWithoutLevelIsRefused() {
    assertThat(problems("{ is: mandatory, evidence: derived }", "{ evidence: derived }"))
        .containsExactly(
            "small-standard.yaml:13:30: an obligation has either 'is' or 'mandatory-when', and not both");
  }

  @Test
  void anObligationWithTwoLevelsIsRefused() {
    assertThat(problems("{ mandatory-when: {", "{ is: mandatory, mandatory-when: {"))
        .containsExactly(
            "small-standard.yaml:19:17: an obligation has either 'is' or 'mandatory-when', and not both");
  }

  @Test
  void anUnknownStageIsRefused() {
    assertThat(problems("stages: [submit, publish]", "stages: [submit, publsh]"))
        .containsExactly(
            "small-standard.yaml:19:85: unknown stage 'publsh', did you mean 'publish'? expected one of: draft, submit, publish");
  }

  @Test
  void aConditionOnAnUnknownElementIsRefused() {
    assertThat(problems("mandatory-when: { sharing.type:", "mandatory-when: { sharing.typ:"))
        .containsExactly(
            "small-standard.yaml:19:37: unknown element 'sharing.typ', did you mean 'sharing.type'?");
  }

  @Test
  void aConditionOnAnElementOfTheModelOnlyIsRefused() {
    assertThat(problems("mandatory-when: { sharing.type:", "mandatory-when: { grade.level:"))
        .containsExactly(
            "small-standard.yaml:19:37: the element 'grade.level' is not declared by this standard");
  }

  @Test
  void aConditionOnAnElementWithoutCodesIsRefused() {
    assertThat(problems("mandatory-when: { sharing.type:", "mandatory-when: { title:"))
        .containsExactly(
            "small-standard.yaml:19:37: 'title' has no code list, and conditions name its concepts");
  }

  @Test
  void aCodeInAConditionIsRefused() {
    assertThat(problems("sharing.type: [conditional] }, stages", "sharing.type: [\"2\"] }, stages"))
        .containsExactly(
            "small-standard.yaml:19:52: '2' is a code of sharing-type; codes differ between standards, write the concept 'conditional'");
  }

  @Test
  void anUnknownConceptInAConditionIsRefused() {
    assertThat(
            problems(
                "sharing.type: [conditional] }, stages", "sharing.type: [condtional] }, stages"))
        .containsExactly(
            "small-standard.yaml:19:52: unknown concept 'condtional' of sharing-type, did you mean 'conditional'? expected one of: unconditional, conditional, not-shared");
  }

  @Test
  void aConditionThatIsNoListIsRefused() {
    assertThat(
            problems(
                "sharing.type: [conditional] }, stages", "sharing.type: conditional }, stages"))
        .containsExactly(
            "small-standard.yaml:19:51: expected the concepts of mandatory-when as a list, found a text");
  }
}
