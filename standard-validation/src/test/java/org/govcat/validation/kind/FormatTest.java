package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.ElementType;
import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Days that exist and numbers that are numbers: {@code publicationDate/format}. */
class FormatTest {
  private final Given given =
      Given.standard()
          .element("publicationDate", ElementType.DATE)
          .element("items.length", ElementType.NUMBER)
          .rule("publicationDate/format", RuleKind.FORMAT, "publicationDate")
          .rule("items.length/format", RuleKind.FORMAT, "items.length", With.text("least", "1"));

  @Test
  void aRealDayIsRight() {
    assertThat(given.findings(record("publicationDate", "2016-02-29"))).isEmpty();
  }

  @Test
  void aReadableVariantIsRight() {
    assertThat(given.findings(record("publicationDate", "2017/6/1 17:33:10"))).isEmpty();
  }

  @Test
  void aDayThatDoesNotExistIsWrong() {
    assertThat(given.findings(record("publicationDate", "2017-02-30")))
        .containsExactly("publicationDate/format @ publicationDate '2017-02-30'");
  }

  @Test
  void aMonthIsNoDay() {
    assertThat(given.findings(record("publicationDate", "2010-10")))
        .containsExactly("publicationDate/format @ publicationDate '2010-10'");
  }

  @Test
  void aNumberIsRight() {
    assertThat(given.findings(record("items[0].length", "200", "items[1].length", "10,2")))
        .isEmpty();
  }

  @Test
  void aNumberBelowTheBoundIsWrong() {
    assertThat(given.findings(record("items[0].length", "0")))
        .containsExactly("items.length/format @ items[0].length '0'");
  }

  @Test
  void wordsAreNoNumber() {
    assertThat(given.findings(record("items[0].length", "见附件")))
        .containsExactly("items.length/format @ items[0].length '见附件'");
  }

  @Test
  void aNumberWithAUnitHasASuggestion() {
    assertThat(given.findings(record("items[0].length", "18位")))
        .containsExactly("items.length/format @ items[0].length '18位' {suggestion=18}");
  }

  @Test
  void groupsOfThreeDigitsAreReadWhereTheRuleSaysSo() {
    Given volume =
        Given.standard()
            .element("items.length", ElementType.NUMBER)
            .rule(
                "items.length/format",
                RuleKind.FORMAT,
                "items.length",
                With.text("least", "0"),
                With.text("thousands", "read"));
    for (String number : new String[] {"0", "999", "3,995", "1,000,000", "18，972", "3,995.5"}) {
      assertThat(volume.findings(record("items[0].length", number))).isEmpty();
    }
    assertThat(volume.findings(record("items[0].length", "3,99,5")))
        .containsExactly("items.length/format @ items[0].length '3,99,5' {suggestion=3995}");
    assertThat(volume.findings(record("items[0].length", "1234,567")))
        .containsExactly("items.length/format @ items[0].length '1234,567' {suggestion=1234567}");
    assertThat(volume.findings(record("items[0].length", "-1")))
        .containsExactly("items.length/format @ items[0].length '-1'");
    assertThat(volume.findings(record("items[0].length", "约1,000条")))
        .containsExactly("items.length/format @ items[0].length '约1,000条' {suggestion=1000}");
  }

  @Test
  void groupsAreNoNumberElsewhere() {
    assertThat(given.findings(record("items[0].length", "3,995")))
        .containsExactly("items.length/format @ items[0].length '3,995' {suggestion=3995}");
  }

  @Test
  void aNumberMayHaveBothBounds() {
    Given interval =
        Given.standard()
            .element("items.length", ElementType.NUMBER)
            .rule(
                "interval",
                RuleKind.FORMAT,
                "items.length",
                With.text("least", "1"),
                With.text("most", "60"));
    assertThat(
            interval.findings(
                record("items[0].length", "1", "items[1].length", "60", "items[2].length", "60.0")))
        .isEmpty();
    assertThat(
            interval.findings(
                record("items[0].length", "0", "items[1].length", "61", "items[2].length", "60.5")))
        .containsExactly(
            "interval @ items[0].length '0'",
            "interval @ items[1].length '61'",
            "interval @ items[2].length '60.5'");
  }

  @Test
  void boundsMayHangOnConditions() {
    Given daily =
        Given.standard()
            .element("items.length", ElementType.NUMBER)
            .coded("items.dataType", Lists.FREQUENCY)
            .rule(
                "short-when-daily",
                RuleKind.FORMAT,
                "items.length",
                With.when("items.dataType", "daily"),
                With.text("most", "38"));
    assertThat(
            daily.findings(
                record(
                    "items[0].dataType", "每日",
                    "items[0].length", "38",
                    "items[1].dataType", "每年",
                    "items[1].length", "39",
                    "items[2].length", "39")))
        .isEmpty();
    assertThat(daily.findings(record("items[0].dataType", "每日", "items[0].length", "39")))
        .containsExactly("short-when-daily @ items[0].length '39'");
  }

  @Test
  void aFlagIsTrueOrFalse() {
    Given flag =
        Given.standard()
            .element("ext.verified", ElementType.FLAG)
            .rule("ext.verified/format", RuleKind.FORMAT, "ext.verified");
    assertThat(flag.findings(record("+verified", "true"))).isEmpty();
    assertThat(flag.findings(record("+verified", "false"))).isEmpty();
    assertThat(flag.findings(record("+verified", "是")))
        .containsExactly("ext.verified/format @ ext.verified '是'");
  }

  @Test
  void anElementThatTheStandardDoesNotDeclareIsReadAsTheModelReadsIt() {
    Given undeclared =
        Given.standard().rule("publicationDate/format", RuleKind.FORMAT, "publicationDate");
    assertThat(undeclared.findings(record("publicationDate", "2017-02-30")))
        .containsExactly("publicationDate/format @ publicationDate '2017-02-30'");
  }
}
