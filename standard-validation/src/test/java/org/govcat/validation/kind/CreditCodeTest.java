package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Unified social credit codes: GB 32100-2015. */
class CreditCodeTest {
  /** Valid in itself; no province has the number 99. */
  private static final String UNKNOWN_REGION = "111999990000001159";

  private final Given given =
      Given.standard()
          .rule(
              "provider.creditCode/credit-code",
              RuleKind.CREDIT_CODE,
              "provider.creditCode",
              With.texts(
                  "causes", "length", "alphabet", "outer-check", "inner-check", "letter-for-digit"))
          .rule(
              "credit-code-destroyed-by-spreadsheet",
              RuleKind.CREDIT_CODE,
              "provider.creditCode",
              With.texts("causes", "scientific-notation", "cut-to-fifteen-digits"))
          .rule(
              "credit-code-unknown-region",
              RuleKind.CREDIT_CODE,
              "provider.creditCode",
              With.texts("causes", "unknown-region"))
          .rule(
              "identity-number-as-credit-code",
              RuleKind.CREDIT_CODE,
              "provider.creditCode",
              With.texts("causes", "identity-number"));

  @Test
  void aRightCodeIsSilent() {
    assertThat(given.findings(record("provider.creditCode", "12100000400000624D"))).isEmpty();
  }

  @Test
  void aWrongCheckCharacterIsTold() {
    assertThat(given.findings(record("provider.creditCode", "12100000400000624E")))
        .containsExactly(
            "provider.creditCode/credit-code @ provider.creditCode '12100000400000624E' {reason=@credit-code.outer-check}");
  }

  @Test
  void theCauseThatExplainsTheRestSpeaksAlone() {
    assertThat(given.findings(record("provider.creditCode", "1.21E+17")))
        .containsExactly(
            "credit-code-destroyed-by-spreadsheet @ provider.creditCode '1.21E+17' {reason=@credit-code.scientific-notation}");
  }

  @Test
  void aProbableCodeIsProposed() {
    assertThat(given.findings(record("provider.creditCode", "12430000MBOL67976N")))
        .containsExactly(
            "provider.creditCode/credit-code @ provider.creditCode '12430000MBOL67976N' {reason=@credit-code.letter-for-digit, expected=12430000MB0L67976N}");
  }

  @Test
  void anIdentityNumberIsMasked() {
    assertThat(given.findings(record("provider.creditCode", "11010519491231002X")))
        .containsExactly(
            "identity-number-as-credit-code @ provider.creditCode '110105***********X' {reason=@credit-code.identity-number}");
  }

  @Test
  void aPlaceholderIsMissing() {
    assertThat(given.findings(record("provider.creditCode", "无"))).isEmpty();
  }

  @Test
  void aNoteOnAValidCodeIsToldByTheRuleThatTakesIt() {
    assertThat(given.findings(record("provider.creditCode", UNKNOWN_REGION)))
        .containsExactly(
            "credit-code-unknown-region @ provider.creditCode '%s' {reason=@credit-code.unknown-region}"
                .formatted(UNKNOWN_REGION));
  }
}
