package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.govcat.validation.kind.Records.record;

import java.util.List;
import org.govcat.standard.ElementType;
import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A precision is not above its length; days in order (practice C19). */
class ComparedTest {
  private final Given given =
      Given.standard()
          .element("items.length", ElementType.NUMBER)
          .element("items.precision", ElementType.NUMBER)
          .element("change.submitted", ElementType.DATE)
          .element("change.received", ElementType.DATE)
          .rule(
              "precision",
              RuleKind.COMPARED,
              "items.precision",
              With.text("other", "items.length"),
              With.text("relation", "at-most"))
          .rule(
              "received",
              RuleKind.COMPARED,
              "change.received",
              With.text("other", "change.submitted"),
              With.text("relation", "at-least"));

  private static List<String> numbers(String relation, String left, String right) {
    return Given.standard()
        .element("items.precision", ElementType.NUMBER)
        .rule(
            relation,
            RuleKind.COMPARED,
            "items.precision",
            With.text("other", "items.length"),
            With.text("relation", relation))
        .findings(record("items[0].precision", left, "items[0].length", right));
  }

  @Test
  void aPrecisionUpToTheLengthIsRight() {
    assertThat(
            given.findings(
                record(
                    "items[0].precision", "2",
                    "items[0].length", "10",
                    "items[1].precision", "38",
                    "items[1].length", " 38 ")))
        .isEmpty();
  }

  @Test
  void aPrecisionAboveItsOwnLengthIsTold() {
    assertThat(
            given.findings(
                record(
                    "items[0].precision", "9",
                    "items[0].length", "8,2",
                    "items[1].precision", "9",
                    "items[1].length", "10,2")))
        .containsExactly("precision @ items[0].precision '9' {other=8,2}");
  }

  @Test
  void whatIsAbsentOrUnreadableIsAnotherRulesBusiness() {
    assertThat(given.findings(record("items[0].precision", "9"))).isEmpty();
    assertThat(given.findings(record("items[0].precision", "9", "items[0].length", "不限")))
        .isEmpty();
    assertThat(given.findings(record("items[0].precision", "九", "items[0].length", "1"))).isEmpty();
  }

  @Test
  void daysAreComparedInWhateverFormTheyStand() {
    assertThat(
            given.findings(record("change.submitted", "2025-08-01", "change.received", "2025/8/1")))
        .isEmpty();
    assertThat(
            given.findings(
                record("change.submitted", "2025年8月2日", "change.received", "2025-08-01")))
        .containsExactly("received @ change.received '2025-08-01' {other=2025年8月2日}");
    assertThat(given.findings(record("change.submitted", "八月", "change.received", "2025-08-01")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "less, 1, 2", "at-most, 1, 2", "at-most, 2, 2", "equal, 2, 2", "equal, 2.0, 2",
    "at-least, 2, 2", "at-least, 3, 2", "more, 3, 2", "less, 3.2, 3.7", "more, -1, -2",
    "more, -0.2, -0.5"
  })
  void relationsThatHold(String relation, String left, String right) {
    assertThat(numbers(relation, left, right)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "less, 2, 2",
    "less, 3, 2",
    "at-most, 3, 2",
    "equal, 1, 2",
    "equal, 2.5, 2",
    "at-least, 1, 2",
    "more, 2, 2",
    "more, 1, 2",
    "at-most, 3.7, 3.2",
    "more, -0.5, -0.2"
  })
  void relationsThatDoNot(String relation, String left, String right) {
    assertThat(numbers(relation, left, right))
        .containsExactly(relation + " @ items[0].precision '" + left + "' {other=" + right + "}");
  }

  @Test
  void textsAreNotCompared() {
    Given texts =
        Given.standard()
            .element("title", ElementType.TEXT)
            .rule(
                "wrong",
                RuleKind.COMPARED,
                "title",
                With.text("other", "summary"),
                With.text("relation", "equal"));
    assertThatThrownBy(() -> texts.findings(record("title", "1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("neither a day nor a number: title");
  }
}
