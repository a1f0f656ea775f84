package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.ElementType;
import org.govcat.standard.RuleKind;
import org.junit.jupiter.api.Test;

/** Days after the day of the check (2026-01-15 here). */
class NotInFutureTest {
  private final Given given =
      Given.standard()
          .element("publicationDate", ElementType.DATE)
          .rule("publicationDate/not-in-future", RuleKind.NOT_IN_FUTURE, "publicationDate");

  @Test
  void theDayOfTheCheckIsNotInTheFuture() {
    assertThat(given.findings(record("publicationDate", "2026-01-15"))).isEmpty();
  }

  @Test
  void theNextDayIs() {
    assertThat(given.findings(record("publicationDate", "2026-01-16")))
        .containsExactly(
            "publicationDate/not-in-future @ publicationDate '2026-01-16' {date=2026-01-15}");
  }

  @Test
  void aReadableVariantIsReadFirst() {
    assertThat(given.findings(record("publicationDate", "2031年1月1日")))
        .containsExactly(
            "publicationDate/not-in-future @ publicationDate '2031年1月1日' {date=2026-01-15}");
  }

  @Test
  void aDayThatCannotBeReadIsAnotherRulesBusiness() {
    assertThat(given.findings(record("publicationDate", "2031-02-30"))).isEmpty();
  }
}
