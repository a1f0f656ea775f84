package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.ElementType;
import org.govcat.standard.RuleKind;
import org.junit.jupiter.api.Test;

/** What the standard does not know: {@code unknown-element}. */
class UnknownElementTest {
  private final Given given =
      Given.standard()
          .element("title", ElementType.TEXT)
          .element("items.name", ElementType.TEXT)
          .coded("secrecy", Lists.SECRECY)
          .rule("unknown-element", RuleKind.UNKNOWN_ELEMENT, null);

  @Test
  void knownElementsAreSilent() {
    assertThat(given.findings(record("title", "甲", "items[0].name", "姓名"))).isEmpty();
  }

  @Test
  void anAddedElementIsTold() {
    assertThat(given.findings(record("+colour", "红")))
        .containsExactly("unknown-element @ colour {name=colour}");
  }

  @Test
  void aSlipHasASuggestion() {
    assertThat(given.findings(record("+titel", "甲")))
        .containsExactly("unknown-element @ titel {name=titel, suggestion=title}");
  }

  @Test
  void anAddedElementOfAMemberHasItsPlace() {
    assertThat(given.findings(record("items[0].name", "姓名", "items[1].+nmae", "地址")))
        .containsExactly("unknown-element @ items[1].nmae {name=nmae, suggestion=items.name}");
  }

  @Test
  void inASecretRecordNotEvenTheNameIsTold() {
    assertThat(given.findings(record("secrecy", "涉密", "+绝密计划", "甲")))
        .containsExactly("unknown-element @ ");
  }

  /** 条例的要素在指南中没有规定，笔误仍可看出。 */
  @Test
  void whatTheModelHasInAGroupIsSuggestedWhetherTheStandardDeclaresItOrNot() {
    assertThat(given.findings(record("sharing.+typ", "2")))
        .containsExactly("unknown-element @ sharing.typ {name=typ, suggestion=sharing.type}");
    assertThat(given.findings(record("provider.+nane", "民政厅")))
        .containsExactly("unknown-element @ provider.nane {name=nane, suggestion=provider.name}");
    assertThat(given.findings(record("+sumary", "甲")))
        .containsExactly("unknown-element @ sumary {name=sumary, suggestion=summary}");
  }

  @Test
  void anElementOfAnotherGroupIsNoSuggestion() {
    assertThat(given.findings(record("sharing.+titel", "甲")))
        .containsExactly("unknown-element @ sharing.titel {name=titel}");
  }

  @Test
  void whatAProfileAddsIsSuggestedByItsOwnName() {
    Given profile =
        Given.standard()
            .element("ext.duty", ElementType.TEXT)
            .rule("unknown-element", RuleKind.UNKNOWN_ELEMENT, null);

    assertThat(profile.findings(record("+duty", "甲"))).isEmpty();
    assertThat(profile.findings(record("+dutty", "甲")))
        .containsExactly("unknown-element @ dutty {name=dutty, suggestion=ext.duty}");
  }

  @Test
  void everyMemberGetsTheSameSuggestion() {
    assertThat(given.findings(record("items[0].+nmae", "甲", "items[1].+nmae", "乙")))
        .containsExactly(
            "unknown-element @ items[0].nmae {name=nmae, suggestion=items.name}",
            "unknown-element @ items[1].nmae {name=nmae, suggestion=items.name}");
  }
}
