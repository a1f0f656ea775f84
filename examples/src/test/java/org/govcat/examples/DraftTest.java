package org.govcat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckRun;
import org.govcat.finding.Verdict;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.govcat.validation.CheckSettings;
import org.govcat.validation.DefinitionExamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The draft that CONTRIBUTING.md shows whole: it loads, its own examples hold, it judges. */
class DraftTest {
  private static final LocalDate DATE = LocalDate.of(2017, 11, 30);

  @Test
  @DisplayName("the examples that the draft carries give exactly the findings it lists")
  void itsExamplesHold() throws IOException {
    Standard draft = draft();

    assertThat(draft.examples()).isNotEmpty();
    assertThat(DefinitionExamples.mismatches(draft, new CheckSettings(Stage.PUBLISH, DATE)))
        .isEmpty();
  }

  @Test
  @DisplayName("judged by the draft, the Shanxi catalogue is no open-data catalogue")
  void itJudgesACatalogue() throws IOException {
    CheckReport report =
        CheckRun.of(CheckOptions.on(DATE).standard(draft()).build())
            .check(List.of(CatalogInput.file(Project.file("examples/catalogs/shanxi-2017.jsonl"))));

    assertThat(report.verdict()).isEqualTo(Verdict.DOES_NOT_CONFORM);
    assertThat(report.rules())
        .anySatisfy(
            rule -> {
              assertThat(rule.rule()).hasToString("closed-in-open-catalogue");
              assertThat(rule.records()).isEqualTo(16);
            });
  }

  private static Standard draft() throws IOException {
    return Standards.load(Project.file("examples/standards/open-data-draft.yaml"));
  }
}
