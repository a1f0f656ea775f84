package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.ElementType;
import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Variants of values and days: {@code value-alias}. */
class ValueAliasTest {
  private final Given given =
      Given.standard()
          .coded("sharing.type", Lists.SHARING_TYPE)
          .coded("opening.open", Lists.OPENNESS)
          .coded("updateFrequency", Lists.FREQUENCY)
          .element("publicationDate", ElementType.DATE)
          .rule(
              "sharing-term-in-opening",
              RuleKind.LISTED_VARIANT,
              "opening.open",
              With.texts("concepts", "sharing-term"))
          .rule("value-alias", RuleKind.VALUE_ALIAS, null);

  @Test
  void theStandardsOwnFormIsSilent() {
    assertThat(
            given.findings(
                record(
                    "sharing.type", "2", "updateFrequency", "每日", "publicationDate", "2017-11-09")))
        .isEmpty();
  }

  @Test
  void aLabelIsNotTheCode() {
    assertThat(given.findings(record("sharing.type", "有条件共享")))
        .containsExactly("value-alias @ sharing.type '有条件共享' {expected=2}");
  }

  @Test
  void aVariantIsReadAsAnotherEntry() {
    assertThat(given.findings(record("opening.open", "无条件开放")))
        .containsExactly("value-alias @ opening.open '无条件开放' {expected=1}");
  }

  @Test
  void anAliasIsReadAsItsEntry() {
    assertThat(given.findings(record("updateFrequency", "每天")))
        .containsExactly("value-alias @ updateFrequency '每天' {expected=每日}");
  }

  @Test
  void aVariantWithARuleOfItsOwnIsNotToldTwice() {
    assertThat(given.findings(record("opening.open", "无条件共享")))
        .containsExactly("sharing-term-in-opening @ opening.open '无条件共享' {expected=1}");
  }

  @Test
  void anUnknownValueIsNoAlias() {
    assertThat(given.findings(record("sharing.type", "看情况"))).isEmpty();
  }

  @Test
  void blanksAroundAValueAreAnotherDefect() {
    assertThat(given.findings(record("updateFrequency", " 每日 "))).isEmpty();
  }

  @Test
  void aDayInAnotherShapeIsReadAndTold() {
    assertThat(given.findings(record("publicationDate", "2017年11月9日")))
        .containsExactly("value-alias @ publicationDate '2017年11月9日' {expected=2017-11-09}");
  }

  @Test
  void aDayThatDoesNotExistIsNoVariant() {
    assertThat(given.findings(record("publicationDate", "2017年2月30日"))).isEmpty();
  }

  @Test
  void aRuleOfOneElementSpeaksOfNoOther() {
    Given one =
        Given.standard()
            .coded("sharing.type", Lists.SHARING_TYPE)
            .coded("updateFrequency", Lists.FREQUENCY)
            .rule("sharing.type/alias", RuleKind.VALUE_ALIAS, "sharing.type");
    assertThat(one.findings(record("sharing.type", "有条件共享", "updateFrequency", "每天")))
        .containsExactly("sharing.type/alias @ sharing.type '有条件共享' {expected=2}");
  }

  @Test
  void aDayThatAProfileAddsIsReadToo() {
    Given added =
        Given.standard()
            .element("ext.reviewed", ElementType.DATE)
            .element("ext.remark", ElementType.TEXT)
            .rule("value-alias", RuleKind.VALUE_ALIAS, null);
    assertThat(added.findings(record("+reviewed", "2017/11/9", "+remark", "2017/11/9")))
        .containsExactly("value-alias @ ext.reviewed '2017/11/9' {expected=2017-11-09}");
    assertThat(added.findings(record("+reviewed", "2017-11-09"))).isEmpty();
  }
}
