package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import java.time.LocalDate;
import java.util.Set;
import org.govcat.model.InformationResource;
import org.govcat.standard.ElementType;
import org.govcat.standard.RuleKind;
import org.govcat.standard.WorkingCalendar;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Ten working days, fifteen with consent (条例第十七条): {@code change-submitted-late}. */
class WorkingDaysTest {
  /** The National Day of 2025, with the days that were worked for it. */
  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(
          "2025",
          LocalDate.of(2025, 9, 1),
          LocalDate.of(2025, 12, 31),
          LocalDate.of(2025, 10, 1)
              .datesUntil(LocalDate.of(2025, 10, 9))
              .collect(java.util.stream.Collectors.toSet()),
          Set.of(LocalDate.of(2025, 9, 28), LocalDate.of(2025, 10, 11)));

  private final Given given =
      Given.standard()
          .element("change.date", ElementType.DATE)
          .element("change.submitted", ElementType.DATE)
          .element("change.trigger", ElementType.TEXT)
          .coded("change.extensionAgreed", Lists.YES_NO)
          .rule(
              "change-submitted-late",
              RuleKind.WORKING_DAYS,
              "change.submitted",
              With.text("from", "change.date"),
              With.text("most", "10"),
              With.text("extended", "15"),
              With.text("extension", "change.extensionAgreed"),
              With.text("trigger", "change.trigger"),
              With.texts("triggers", "法律|职责"),
              With.text("weekdays-off", "30"));

  private static InformationResource change(String trigger, String date, String submitted) {
    return record("change.trigger", trigger, "change.date", date, "change.submitted", submitted);
  }

  @Test
  void theTenthWorkingDayIsInTime() {
    // 26 September to 17 October: 28, 29, 30 September, 9, 10, 11, 13 to 16 October make ten.
    assertThat(given.with(CALENDAR).findings(change("职责调整", "2025-09-26", "2025-10-16"))).isEmpty();
  }

  @Test
  void theEleventhIsLate() {
    assertThat(given.with(CALENDAR).findings(change("职责调整", "2025-09-26", "2025-10-17")))
        .containsExactly(
            "change-submitted-late @ change.submitted '2025-10-17'"
                + " {start=2025-09-26, days=11, most=10, calendar=2025}");
  }

  @Test
  void withConsentFifteenAreInTime() {
    InformationResource agreed =
        record(
            "change.trigger", "职责调整",
            "change.date", "2025-09-26",
            "change.submitted", "2025-10-23",
            "change.extensionAgreed", "true");
    InformationResource refused =
        record(
            "change.trigger", "职责调整",
            "change.date", "2025-09-26",
            "change.submitted", "2025-10-23",
            "change.extensionAgreed", "false");

    assertThat(given.with(CALENDAR).findings(agreed)).isEmpty();
    assertThat(given.with(CALENDAR).findings(refused))
        .containsExactly(
            "change-submitted-late @ change.submitted '2025-10-23'"
                + " {start=2025-09-26, days=15, most=10, calendar=2025}");
  }

  @Test
  void withoutCalendarTenDaysAreInTimeWhateverTheHolidays() {
    assertThat(given.findings(change("职责调整", "2025-09-26", "2025-10-06"))).isEmpty();
    assertThat(given.undecided(change("职责调整", "2025-09-26", "2025-10-06"))).isEmpty();
  }

  @Test
  void withoutCalendarNobodyCanSayWhatHangsOnHolidays() {
    InformationResource open = change("职责调整", "2025-09-26", "2025-10-17");

    assertThat(given.findings(open)).isEmpty();
    assertThat(given.undecided(open))
        .containsExactly("change-submitted-late: not-evaluated.no-calendar");
  }

  @Test
  void withoutCalendarAQuarterIsLateWhateverTheHolidays() {
    assertThat(given.findings(change("职责调整", "2025-09-01", "2025-12-01")))
        .containsExactly(
            "change-submitted-late @ change.submitted '2025-12-01'"
                + " {start=2025-09-01, least=35, most=10}");
  }

  @Test
  void aCalendarThatEndsTooEarlyKnowsOnlyItsDays() {
    InformationResource beyond = change("职责调整", "2025-12-30", "2026-01-14");

    assertThat(given.with(CALENDAR).findings(beyond)).isEmpty();
    assertThat(given.undecided(beyond))
        .containsExactly("change-submitted-late: not-evaluated.no-calendar");
  }

  @Test
  void whetherTheLawSpeaksOfAnotherReasonIsForAPerson() {
    InformationResource other = change("数据项增加", "2025-06-01", "2025-12-01");

    assertThat(given.findings(other)).isEmpty();
    assertThat(given.undecided(other))
        .containsExactly("change-submitted-late: not-evaluated.needs-person");
  }

  @Test
  void withoutReasonOrDateNothingIsDeclared() {
    assertThat(
            given.findings(record("change.date", "2025-06-01", "change.submitted", "2025-12-01")))
        .isEmpty();
    assertThat(given.findings(record("change.trigger", "职责调整", "change.submitted", "2025-12-01")))
        .isEmpty();
    assertThat(given.findings(change("职责调整", "近期", "2025-12-01"))).isEmpty();
    assertThat(given.findings(change("职责调整", "2025-12-01", "2025-06-01"))).isEmpty();
  }

  @Test
  void aSpanOfCenturiesIsLateAndQuicklyTold() {
    assertThat(given.findings(change("法律修改", "0101-01-01", "9999-12-31")))
        .singleElement()
        .asString()
        .startsWith("change-submitted-late @ change.submitted '9999-12-31' {start=0101-01-01");
  }
}
