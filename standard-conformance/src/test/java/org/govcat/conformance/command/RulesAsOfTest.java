package org.govcat.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.govcat.conformance.samples.Documents.lines;
import static org.govcat.conformance.samples.Documents.resource;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckRun;
import org.govcat.conformance.Note;
import org.govcat.finding.Verdict;
import org.govcat.standard.Standards;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("--rules-as-of: the rules in force on a day")
class RulesAsOfTest {
  private static Arguments given(String day, @Nullable String standard) {
    Arguments given = new Arguments();
    given.add("rules-as-of", day);
    if (standard != null) {
      given.add("standard", standard);
    }
    return given;
  }

  private static CheckReport check(String standard, @Nullable LocalDate asOf) {
    CheckOptions options =
        CheckOptions.on(LocalDate.of(2026, 1, 15))
            .standard(Standards.builtIn(standard))
            .rulesAsOf(asOf)
            .build();
    return CheckRun.of(options)
        .check(
            List.of(CatalogInput.stream("a", new ByteArrayInputStream(lines(resource(1))), null)));
  }

  @Test
  @DisplayName("a day on which the standard was in force is taken")
  void inForce() {
    assertThat(RulesAsOf.day(given("2024-06-30", "guide-2017"))).isEqualTo("2024-06-30");
    assertThat(RulesAsOf.day(given("2017-06-30", "guide-2017"))).isEqualTo("2017-06-30");
    assertThat(RulesAsOf.day(given("2025-08-01", "decree-2025"))).isEqualTo("2025-08-01");
  }

  @Test
  @DisplayName("a standard that came later, one without a day and a day before all are refused")
  void refused() {
    assertThatThrownBy(() -> RulesAsOf.day(given("2025-07-31", "decree-2025")))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> RulesAsOf.day(given("2024-06-30", "open-data-portal-practice")))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> RulesAsOf.day(given("1999-12-31", null)))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> RulesAsOf.day(given("2024-6-30", null)))
        .isInstanceOf(UsageException.class);
  }

  @Test
  @DisplayName("before the decree nobody is told that it was not applied")
  void beforeTheDecree() {
    assertThat(check("guide-2017", null).notes())
        .extracting(Note::topic)
        .contains(Note.Topic.NOT_APPLIED);
    assertThat(check("guide-2017", LocalDate.of(2024, 6, 30)).notes())
        .extracting(Note::topic)
        .contains(Note.Topic.RULES_AS_OF)
        .doesNotContain(Note.Topic.NOT_APPLIED);
  }

  @Test
  @DisplayName("rules that were not in force give no pass")
  void noPass() {
    CheckReport report = check("guide-2017", LocalDate.of(2016, 1, 1));

    assertThat(report.verdict()).isEqualTo(Verdict.NOT_CHECKED);
    assertThat(report.notes()).extracting(Note::topic).contains(Note.Topic.RULES_NOT_IN_FORCE);
  }
}
