package org.govcat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckRun;
import org.govcat.conformance.ResourceCheck;
import org.govcat.finding.Finding;
import org.govcat.finding.Verdict;
import org.govcat.standard.Example;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The draft that CONTRIBUTING.md shows whole: it loads, its own examples hold, it judges. */
class DraftTest {
  private static final LocalDate DATE = LocalDate.of(2017, 11, 30);

  @TestFactory
  @DisplayName("the examples that the draft carries give exactly the findings it lists")
  Stream<DynamicTest> itsExamplesHold() throws IOException {
    Standard draft = draft();
    ResourceCheck check = ResourceCheck.of(CheckOptions.on(DATE).standard(draft).build());
    return draft.examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () ->
                        assertThat(found(check, example))
                            .containsExactlyInAnyOrderElementsOf(example.findings())));
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

  private static List<Example.Expected> found(ResourceCheck check, Example example) {
    List<Example.Expected> found = new ArrayList<>();
    for (Finding finding : check.check(example.record())) {
      String at = finding.element().toString();
      if (example.only().stream().anyMatch(id -> at.equals(id) || at.startsWith(id + "."))) {
        found.add(new Example.Expected(finding.rule().toString(), at));
      }
    }
    return found;
  }

  private static Standard draft() throws IOException {
    return Standards.load(Project.file("examples/standards/open-data-draft.yaml"));
  }
}
