package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
  private static final List<String> WORDS = List.of("每日", "每周", "mandatory", "optional", "lable");

  @Test
  void aSlipIsRecognised() {
    assertThat(Suggestions.nearest("manadtory", WORDS)).isEqualTo("mandatory");
    assertThat(Suggestions.nearest("mandatry", WORDS)).isEqualTo("mandatory");
    assertThat(Suggestions.nearest("optionall", WORDS)).isEqualTo("optional");
  }

  @Test
  void twoSwappedLettersAreOneSlip() {
    assertThat(Suggestions.nearest("ab", List.of("ba"))).isEqualTo("ba");
  }

  @Test
  void caseMakesNoDifference() {
    assertThat(Suggestions.nearest("OPTIONAL", WORDS)).isEqualTo("optional");
  }

  @Test
  void ofEquallyNearWordsTheFirstIsMeant() {
    assertThat(Suggestions.nearest("每天", WORDS)).isEqualTo("每日");
  }

  @Test
  void theNearestWordIsMeantAndNotTheFirst() {
    assertThat(Suggestions.nearest("label", List.of("labels", "label"))).isEqualTo("label");
  }

  @Test
  void aWordFarFromAllHasNoSuggestion() {
    assertThat(Suggestions.nearest("forbidden", WORDS)).isNull();
    assertThat(Suggestions.nearest("", WORDS)).isNull();
    assertThat(Suggestions.nearest("x", List.of("y"))).isNull();
  }

  @Test
  void aVeryLongWordIsNotCompared() {
    String word = "a".repeat(65);
    assertThat(Suggestions.nearest(word, List.of(word))).isNull();
  }

  @Test
  void aMessageListsAFewWordsAndNotMany() {
    assertThat(Suggestions.unknown("severity", "eror", List.of("info", "error")))
        .isEqualTo("unknown severity 'eror', did you mean 'error'? expected one of: info, error");
    assertThat(Suggestions.unknown("severity", "fatal", List.of("info", "error")))
        .isEqualTo("unknown severity 'fatal', expected one of: info, error");
    List<String> many = List.of("a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6 b7 b8".split(" "));
    assertThat(Suggestions.unknown("code", "zzz", many)).isEqualTo("unknown code 'zzz'");
  }
}
