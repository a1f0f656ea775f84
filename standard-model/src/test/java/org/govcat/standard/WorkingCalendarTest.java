package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Public holidays and the days that are worked to make up for them (调休), as they are announced. */
class WorkingCalendarTest {
  private static final String FILE =
      """
      calendar: 2025-q4
      source: 示例（虚构）
      from: 2025-09-01
      to: 2025-12-31
      holidays: [2025-10-01..2025-10-08, 2025-12-24]
      working-days: [2025-09-28, 2025-10-11]
      """;

  private static WorkingCalendar load(String text) {
    return WorkingCalendar.load("calendar.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void aFileSaysWhichDaysAreWorked() {
    WorkingCalendar calendar = load(FILE);

    assertThat(calendar.id()).isEqualTo("2025-q4");
    assertThat(calendar.isWorkingDay(day("2025-09-26"))).isTrue();
    assertThat(calendar.isWorkingDay(day("2025-09-27"))).isFalse();
    assertThat(calendar.isWorkingDay(day("2025-09-28"))).isTrue();
    assertThat(calendar.isWorkingDay(day("2025-10-01"))).isFalse();
    assertThat(calendar.isWorkingDay(day("2025-10-08"))).isFalse();
    assertThat(calendar.isWorkingDay(day("2025-10-09"))).isTrue();
    assertThat(calendar.isWorkingDay(day("2025-12-24"))).isFalse();
  }

  @Test
  void itKnowsWhichDaysItKnows() {
    WorkingCalendar calendar = load(FILE);

    assertThat(calendar.covers(day("2025-08-31"))).isFalse();
    assertThat(calendar.covers(day("2025-09-01"))).isTrue();
    assertThat(calendar.covers(day("2025-12-31"))).isTrue();
    assertThat(calendar.covers(day("2026-01-01"))).isFalse();
  }

  @Test
  void everyProblemIsToldWithItsPlace() {
    assertThatThrownBy(
            () ->
                load(
                    """
                    calendar: x
                    from: 2025-09-01
                    to: 2025-12-31
                    holiday: []
                    holidays: [2025-13-01, 2026-01-01, 2025-10-08..2025-10-01, 2025-10-01, 2025-10-01]
                    working-days: [2025-09-29, 2025-10-01]
                    """))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("calendar.yaml:4:1: unknown key 'holiday' of a calendar")
        .hasMessageContaining("calendar.yaml:1:1: the calendar has no 'source'")
        .hasMessageContaining("calendar.yaml:5:12: '2025-13-01' is no day")
        .hasMessageContaining("2026-01-01 lies outside the days of the calendar")
        .hasMessageContaining("'2025-10-08..2025-10-01' is no run of up to 31 days")
        .hasMessageContaining("2025-10-01 stands here twice")
        .hasMessageContaining("2025-09-29 is a weekday and is worked anyway")
        .hasMessageContaining("2025-10-01 is a holiday and a working day");
  }

  @Test
  void theLastDayIsNotBeforeTheFirst() {
    assertThatThrownBy(() -> load("calendar: x\nsource: y\nfrom: 2025-12-31\nto: 2025-09-01\n"))
        .hasMessageContaining("calendar.yaml:4:5: the last day lies before the first");
    assertThatThrownBy(
            () ->
                new WorkingCalendar("x", day("2025-12-31"), day("2025-09-01"), Set.of(), Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a calendar from 2025-12-31 to 2025-09-01");
  }
}
