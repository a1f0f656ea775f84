package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names of Chinese and Latin letters, digits, _ and -; descriptions without emoji (practice C22).
 */
class AllowedCharactersTest {
  private final Given given =
      Given.standard()
          .rule(
              "title-characters",
              RuleKind.CHARACTERS,
              "title",
              With.texts("allowed", "han", "letters", "digits", "_", "-"),
              With.texts("not-first", "_", "-"))
          .rule(
              "summary-without-emoji",
              RuleKind.CHARACTERS,
              "summary",
              With.texts("except", "emoji"))
          .rule(
              "version-characters",
              RuleKind.CHARACTERS,
              "version",
              With.texts("allowed", "A-Z"),
              With.texts("except", "I", "O"));

  @ParameterizedTest
  @ValueSource(strings = {"婚姻登记信息", "GDP_2025-第1季度", "〇年", "\uD840\uDC00姓名", "A_-"})
  void allowedCharactersAreRight(String title) {
    assertThat(given.findings(record("title", title))).isEmpty();
  }

  @Test
  void blanksAtTheEdgesAreAnotherRulesBusiness() {
    assertThat(given.findings(record("title", "　婚姻登记信息 "))).isEmpty();
  }

  @Test
  void theFirstWrongCharacterIsToldWithItsPlace() {
    assertThat(given.findings(record("title", "婚姻登记（信息）")))
        .containsExactly("title-characters @ title '婚姻登记（信息）' {character=（, position=5}");
  }

  @Test
  void aPlaceIsCountedInCharactersAndNotInUnits() {
    assertThat(given.findings(record("title", "\uD840\uDC00名.")))
        .containsExactly("title-characters @ title '\uD840\uDC00名.' {character=., position=3}");
  }

  @Test
  void whatNobodySeesIsToldByNumber() {
    assertThat(given.findings(record("title", "婚姻\u200B登记")))
        .containsExactly("title-characters @ title '婚姻\u200B登记' {character=U+200B, position=3}");
  }

  @Test
  void someMayNotStandFirst() {
    assertThat(given.findings(record("title", "-婚姻_登记")))
        .containsExactly("title-characters @ title '-婚姻_登记' {character=-, position=1}");
  }

  @Test
  void anEmojiIsWrongWhereNoneMayStand() {
    assertThat(given.findings(record("summary", "含身份证号😀等")))
        .containsExactly("summary-without-emoji @ summary '含身份证号😀等' {character=😀, position=6}");
  }

  @Test
  void everythingElseIsFreeThere() {
    assertThat(given.findings(record("summary", "★ 含①姓名、②“地址”。\n℃ © ㎡"))).isEmpty();
  }

  @Test
  void exceptionsAreTakenOutOfARange() {
    assertThat(given.findings(record("version", "AHJNPZ"))).isEmpty();
    assertThat(given.findings(record("version", "HI")))
        .containsExactly("version-characters @ version 'HI' {character=I, position=2}");
    assertThat(given.findings(record("version", "O")))
        .containsExactly("version-characters @ version 'O' {character=O, position=1}");
  }

  @Test
  void placeholdersHoldNothingToJudge() {
    assertThat(given.findings(record("version", "-"))).isEmpty();
  }
}
