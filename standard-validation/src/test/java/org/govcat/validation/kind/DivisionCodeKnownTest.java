package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.junit.jupiter.api.Test;

/** Division codes: GB/T 2260-2007. */
class DivisionCodeKnownTest {
  private final Given given =
      Given.standard().rule("subjects.code/division-code", RuleKind.DIVISION_CODE, "subjects.code");

  @Test
  void aCodeOfAKnownProvinceIsRight() {
    assertThat(given.findings(record("subjects[0].code", "140100"))).isEmpty();
  }

  @Test
  void aWithdrawnCodeOfAKnownProvinceIsRight() {
    assertThat(given.findings(record("subjects[0].code", "110221"))).isEmpty();
  }

  @Test
  void anUnknownProvinceIsTold() {
    assertThat(given.findings(record("subjects[0].code", "990100")))
        .containsExactly("subjects.code/division-code @ subjects[0].code '990100'");
  }

  @Test
  void sixDigitsAreAskedFor() {
    assertThat(given.findings(record("subjects[0].code", "1401")))
        .containsExactly("subjects.code/division-code @ subjects[0].code '1401'");
  }
}
