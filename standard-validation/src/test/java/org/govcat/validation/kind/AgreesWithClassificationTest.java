package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.junit.jupiter.api.Test;

/** The code and the classification: 1272 6.2 1, 6.3. */
class AgreesWithClassificationTest {
  private final Given given =
      Given.standard()
          .coded("classification.type", Lists.CLASSIFICATION_TYPE)
          .rule("code-contradicts-classification", RuleKind.AGREES_WITH_CLASSIFICATION, "code");

  private static String[] classified(String code, String... more) {
    String[] base = {
      "code",
      code,
      "classification.type",
      "3",
      "classification.division",
      "07",
      "classification.section",
      "004"
    };
    String[] all = java.util.Arrays.copyOf(base, base.length + more.length);
    System.arraycopy(more, 0, all, base.length, more.length);
    return all;
  }

  @Test
  void aCodeThatAgreesIsRight() {
    assertThat(
            given.findings(
                record(
                    classified(
                        "307004010100/000001",
                        "classification.subsections[0]",
                        "0101",
                        "classification.subsections[1]",
                        "00"))))
        .isEmpty();
  }

  @Test
  void longSubsectionsAgree() {
    assertThat(
            given.findings(
                record(
                    classified(
                        "307004010100200101011234/000001",
                        "classification.subsections[0]",
                        "0101",
                        "classification.subsections[1]",
                        "00200101011234"))))
        .isEmpty();
  }

  @Test
  void anotherSectionIsTold() {
    assertThat(
            given.findings(
                record(
                    "code",
                    "307004010100/000001",
                    "classification.type",
                    "3",
                    "classification.section",
                    "005")))
        .containsExactly(
            "code-contradicts-classification @ code '307004010100/000001' {expected=307005010100, found=307004010100}");
  }

  @Test
  void anotherTypeIsToldByItsLabelToo() {
    assertThat(given.findings(record("code", "307004/000001", "classification.type", "基础信息资源")))
        .containsExactly(
            "code-contradicts-classification @ code '307004/000001' {expected=107004, found=307004}");
  }

  @Test
  void otherSubsectionsAreTold() {
    assertThat(
            given.findings(
                record(classified("307004010100/000001", "classification.subsections[0]", "0202"))))
        .containsExactly(
            "code-contradicts-classification @ code '307004010100/000001' {expected=3070040202, found=307004010100}");
  }

  @Test
  void onlyWhatIsGivenIsCompared() {
    assertThat(
            given.findings(record("code", "307004010100/000001", "classification.division", "07")))
        .isEmpty();
  }

  @Test
  void theLastSubsectionsMayBeLeftOut() {
    assertThat(
            given.findings(
                record(classified("307004010100/000001", "classification.subsections[0]", "0101"))))
        .isEmpty();
  }

  @Test
  void aLevelOfTheWrongLengthIsAnotherRulesBusiness() {
    assertThat(given.findings(record("code", "307004/000001", "classification.division", "7")))
        .isEmpty();
  }

  @Test
  void aLocalCodeIsNotCompared() {
    assertThat(given.findings(record("code", "BA6006/000218", "classification.type", "3")))
        .isEmpty();
    assertThat(given.findings(record("code", "307004", "classification.type", "1"))).isEmpty();
  }

  @Test
  void blanksBeforeTheCodeMakeNoDifference() {
    assertThat(given.findings(record("code", "　307004/000001", "classification.type", "1")))
        .containsExactly(
            "code-contradicts-classification @ code '　307004/000001' {expected=107004, found=307004}");
    assertThat(given.findings(record("code", " 30700/000001", "classification.type", "1")))
        .isEmpty();
  }

  @Test
  void digitsRunFromNoughtToNine() {
    assertThat(given.findings(record("code", "909009/000001", "classification.type", "1")))
        .containsExactly(
            "code-contradicts-classification @ code '909009/000001' {expected=109009, found=909009}");
    assertThat(given.findings(record("code", "30700:/000001", "classification.type", "1")))
        .isEmpty();
    assertThat(given.findings(record("code", "30700A/000001", "classification.type", "1")))
        .isEmpty();
    assertThat(given.findings(record("code", "30700.0/000001", "classification.type", "1")))
        .isEmpty();
  }

  @Test
  void behindASubsectionWithoutDigitsNothingIsKnown() {
    assertThat(
            given.findings(
                record(
                    classified(
                        "307004010100/000001",
                        "classification.subsections[0].name",
                        "婚姻",
                        "classification.subsections[1]",
                        "99"))))
        .isEmpty();
  }

  @Test
  void subsectionsThatAreLongerThanTheCodeAreTold() {
    assertThat(
            given.findings(
                record(
                    classified(
                        "3070040101/000001",
                        "classification.subsections[0]",
                        "0101",
                        "classification.subsections[1]",
                        "00"))))
        .containsExactly(
            "code-contradicts-classification @ code '3070040101/000001' {expected=307004010100, found=3070040101}");
  }
}
