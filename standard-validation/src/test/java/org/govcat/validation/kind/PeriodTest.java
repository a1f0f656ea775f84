package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A range of time of data: YYYY/MM/DD or YYYY/MM/DD-YYYY/MM/DD, 1900 to 2100 (practice C23). */
class PeriodTest {
  private final Given given =
      Given.standard()
          .rule(
              "time-range",
              RuleKind.PERIOD,
              "version",
              With.text("form", "YYYY/MM/DD"),
              With.text("between", "-"),
              With.text("least", "1900"),
              With.text("most", "2100"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024/02/29",
        "1900/01/01",
        "2100/12/31",
        "2023/01/01-2023/01/01",
        " 2019/12/31-2024/06/30 "
      })
  void oneDayOrTwoInOrderAreRight(String text) {
    assertThat(given.findings(record("version", text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29",
        "2024/2/9",
        "2024/02/29-",
        "2024/02/29~2024/03/01",
        "2024/02/29-2024/3/1",
        "2024/02/2a",
        "2024/02/29-2024/03-01",
        "2024"
      })
  void anotherFormIsTold(String text) {
    assertThat(given.findings(record("version", text)))
        .containsExactly(
            "time-range @ version '"
                + text
                + "' {reason=@period.form, expected=YYYY/MM/DD; YYYY/MM/DD-YYYY/MM/DD}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023/02/29", "2023/13/01-2023/12/01", "2023/01/01-2023/04/31"})
  void aDayThatDoesNotExistIsTold(String text) {
    assertThat(given.findings(record("version", text)))
        .containsExactly("time-range @ version '" + text + "' {reason=@period.day}");
  }

  @Test
  void anEndBeforeTheBeginningIsTold() {
    assertThat(given.findings(record("version", "2024/01/02-2024/01/01")))
        .containsExactly("time-range @ version '2024/01/02-2024/01/01' {reason=@period.order}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899/12/31", "2099/01/01-2101/01/01", "1899/12/31-2000/01/01"})
  void yearsOutsideTheBoundsAreTold(String text) {
    assertThat(given.findings(record("version", text)))
        .containsExactly(
            "time-range @ version '" + text + "' {reason=@period.years, expected=1900–2100}");
  }

  @Test
  void withoutBoundsEveryYearIsRight() {
    Given free =
        Given.standard()
            .rule(
                "range",
                RuleKind.PERIOD,
                "version",
                With.text("form", "YYYYMMDD"),
                With.text("between", "至"));
    assertThat(free.findings(record("version", "00010101至99991231"))).isEmpty();
  }

  @Test
  void aFormWithoutADayIsRefused() {
    Given wrong =
        Given.standard()
            .rule(
                "range",
                RuleKind.PERIOD,
                "version",
                With.text("form", "YYYY/MM"),
                With.text("between", "-"));
    assertThatThrownBy(() -> wrong.findings(record("version", "2024/01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no form of a day such as YYYY/MM/DD: YYYY/MM");
  }
}
