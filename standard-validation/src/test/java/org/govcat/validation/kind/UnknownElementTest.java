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
}
