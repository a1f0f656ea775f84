package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** A term of sharing where opening is meant: {@code sharing-term-in-opening}. */
class ListedVariantTest {
  private final Given given =
      Given.standard()
          .coded("opening.open", Lists.OPENNESS)
          .rule(
              "sharing-term-in-opening",
              RuleKind.LISTED_VARIANT,
              "opening.open",
              With.texts("concepts", "sharing-term"));

  @Test
  void theVariantIsFound() {
    assertThat(given.findings(record("opening.open", "无条件共享")))
        .containsExactly("sharing-term-in-opening @ opening.open '无条件共享' {expected=1}");
  }

  @Test
  void otherVariantsAreNot() {
    assertThat(given.findings(record("opening.open", "无条件开放"))).isEmpty();
    assertThat(given.findings(record("opening.open", "1"))).isEmpty();
  }
}
