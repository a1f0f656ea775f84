package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.standard.SmallStandard.problemsOfVocabulary;

import org.junit.jupiter.api.Test;

/**
 * What a vocabulary says is refused where it cannot be meant, with the place and a guess at what
 * was.
 */
class VocabularyProblemsTest {
  @Test
  void anUnknownKeyOfTheVocabularyIsRefused() {
    assertThat(problemsOfVocabulary("placeholders: {", "placholders: {}\nplaceholders: {"))
        .containsExactly(
            "small-vocabulary.yaml:6:1: unknown key 'placholders' of a vocabulary, did you mean 'placeholders'?");
  }

  @Test
  void anUnknownElementOfTheVocabularyIsRefused() {
    assertThat(problemsOfVocabulary("{ id: items.name,", "{ id: items.nam,"))
        .containsExactly(
            "small-standard.yaml:15:5: 'items.name' has no 'label', here or in the vocabulary",
            "small-standard.yaml:15:5: 'items.name' has no 'definition', here or in the vocabulary",
            "small-standard.yaml:15:5: 'items.name' has no 'type', here or in the vocabulary",
            "small-vocabulary.yaml:10:11: unknown element 'items.nam', did you mean 'items.name'?");
  }

  @Test
  void aConceptOfTheVocabularyThatStandsTwiceIsRefused() {
    assertThat(problemsOfVocabulary("{ concept: not-shared,", "{ concept: conditional,"))
        .containsExactly(
            "small-standard.yaml:15:77: unknown concept 'not-shared' of sharing-type, expected one of: unconditional, conditional",
            "small-standard.yaml:32:9: 'not-shared' has no 'label', here or in the vocabulary",
            "small-standard.yaml:48:28: unknown concept 'not-shared' of sharing-type, expected one of: unconditional, conditional",
            "small-vocabulary.yaml:23:20: the concept 'conditional' stands in its list twice");
  }

  @Test
  void anUnknownKindOfDerivedTextsIsRefused() {
    assertThat(problemsOfVocabulary("  recommended:", "  recomended:"))
        .containsExactly(
            "small-vocabulary.yaml:29:3: unknown kind 'recomended', did you mean 'recommended'?");
  }

  @Test
  void derivedTextsThatAreMissingAreRefused() {
    assertThat(
            problemsOfVocabulary(
                "  shape:\n    title: { zh: \"{label}的结构\", en: \"Shape of {label}\" }\n",
                "  shape:\n"))
        .containsExactly(
            "small-vocabulary.yaml:2:1: derived-rules has no title, message and fix for 'shape'");
  }

  @Test
  void anUnknownPlaceholderOfDerivedTextsIsRefused() {
    assertThat(problemsOfVocabulary("最多{most}字", "最多{max}字"))
        .containsExactly(
            "small-vocabulary.yaml:55:20: unknown placeholder 'max', expected one of: label, value, element, length, most");
  }

  @Test
  void anUnknownPlaceholderOfASmallTextIsRefused() {
    assertThat(problemsOfVocabulary("应为18位, en", "\"应为{n}位\", en"))
        .containsExactly("small-vocabulary.yaml:66:29: unknown placeholder 'n'");
  }

  @Test
  void aSmallTextInOneLanguageIsRefused() {
    assertThat(problemsOfVocabulary("{ zh: 应为18位, en: must have 18 characters }", "{ zh: 应为18位 }"))
        .containsExactly(
            "small-standard.yaml:56:5: texts has no 'credit-code.length'",
            "small-vocabulary.yaml:66:23: the text 'credit-code.length' has no 'en'");
  }
}
