package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Given.With.text;
import static org.govcat.validation.kind.Given.With.texts;
import static org.govcat.validation.kind.Records.record;

import org.govcat.model.InformationResource;
import org.govcat.standard.ElementType;
import org.govcat.standard.RuleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries and elements come into use and go out of use on a day. */
class ValidityTest {
  private static final String RULE = "frequency-in-use";

  private static Given frequency(Given.With... parameters) {
    return Given.standard()
        .coded("updateFrequency", Lists.FREQUENCY)
        .rule(RULE, RuleKind.VALIDITY, "updateFrequency", parameters);
  }

  private static Given retired() {
    return frequency(
        texts("concepts", "yearly"), text("until", "2025-12-31"), text("successor", "daily"));
  }

  @Test
  void anEntryThatWentOutOfUseIsFoundWithTheOneThatTookItsPlace() {
    assertThat(retired().on("2026-01-01").findings(record("updateFrequency", "每年")))
        .containsExactly(
            "frequency-in-use @ updateFrequency '每年' {until=2025-12-31, successor=每日}");
  }

  @Test
  void onItsLastDayAnEntryIsInUse() {
    assertThat(retired().on("2025-12-31").findings(record("updateFrequency", "每年"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"按年更新", " 每年 ", "yearly"})
  void howeverItIsSpelt(String text) {
    assertThat(retired().findings(record("updateFrequency", text))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"每日", "某时", "", "　", "暂无"})
  void otherEntriesUnknownWordsAndNothingAreOtherRulesBusiness(String text) {
    assertThat(retired().findings(record("updateFrequency", text))).isEmpty();
  }

  @Test
  void anEntryMayBeUsedFromItsFirstDayOn() {
    Given given = frequency(texts("concepts", "yearly"), text("from", "2026-02-01"));
    InformationResource record = record("updateFrequency", "每年");

    assertThat(given.on("2026-01-31").findings(record))
        .containsExactly("frequency-in-use @ updateFrequency '每年' {from=2026-02-01}");
    assertThat(given.on("2026-02-01").findings(record)).isEmpty();
  }

  @Test
  void outsideAPeriodIsBeforeItOrAfterIt() {
    Given given =
        frequency(
            texts("concepts", "yearly"), text("from", "2026-02-01"), text("until", "2026-02-28"));
    InformationResource record = record("updateFrequency", "每年");

    assertThat(given.on("2026-01-31").findings(record)).hasSize(1);
    assertThat(given.on("2026-02-01").findings(record)).isEmpty();
    assertThat(given.on("2026-02-28").findings(record)).isEmpty();
    assertThat(given.on("2026-03-01").findings(record)).hasSize(1);
  }

  @Test
  void withoutAnyDayItIsUsedNoMore() {
    assertThat(frequency(texts("concepts", "yearly")).findings(record("updateFrequency", "每年")))
        .containsExactly("frequency-in-use @ updateFrequency '每年'");
  }

  private static Given summary() {
    return Given.standard()
        .element("summary", ElementType.TEXT)
        .element("title", ElementType.TEXT)
        .rule("old-slot", RuleKind.VALIDITY, "summary", text("instead", "title"));
  }

  @Test
  void anElementThatWentOutOfUseIsFoundWhereItSaysSomething() {
    assertThat(summary().findings(record("summary", "婚姻登记")))
        .containsExactly("old-slot @ summary '婚姻登记' {instead=title}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "　", "暂无"})
  void anElementThatSaysNothingIsNotUsed(String text) {
    assertThat(summary().findings(record("summary", text))).isEmpty();
  }
}
