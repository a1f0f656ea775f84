package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.govcat.model.InformationResource;
import org.govcat.standard.Stage;
import org.junit.jupiter.api.Test;

/** What nobody can judge is told with the number of records, and never a pass. */
class UndecidedTest {
  private final Rule rule = new Crash("change-submitted-late").rule();
  private final Rule other = new Crash("basis-needs-review").rule();
  private final Inspection inspection =
      new Inspection(Given.standard().book(), Stage.PUBLISH, LocalDate.of(2026, 1, 15), null);

  @Test
  void recordsAreCountedByRuleAndReason() {
    begin();
    inspection.undecided(rule, "no-calendar");
    begin();
    inspection.undecided(rule, "no-calendar");
    inspection.undecided(rule, "needs-person");
    inspection.undecided(other, "no-calendar");
    begin();
    inspection.undecided(rule, "no-calendar");

    assertThat(inspection.undecided())
        .containsExactly(
            new Undecided(rule.id(), "no-calendar", 3),
            new Undecided(rule.id(), "needs-person", 1),
            new Undecided(other.id(), "no-calendar", 1));
  }

  @Test
  void whatIsUndecidedIsNoPass() {
    begin();
    int before = inspection.said();
    inspection.undecided(rule, "no-calendar");

    assertThat(inspection.said()).isGreaterThan(before);
  }

  private void begin() {
    inspection.begin(null, InformationResource.builder().build());
  }
}
