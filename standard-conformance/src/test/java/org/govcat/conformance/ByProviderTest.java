package org.govcat.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.govcat.conformance.samples.Documents.lines;
import static org.govcat.conformance.samples.Documents.resource;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.govcat.conformance.samples.Documents;
import org.govcat.finding.Verdict;
import org.junit.jupiter.api.Test;

/** One check answers each provider for its own resources. */
class ByProviderTest {
  private static final Documents GOOD = resource(1).with("/provider/name", "甲局");
  private static final Documents BROKEN =
      resource(2).with("/provider/name", "乙局").without("/title");
  private static final Documents SECRET = resource(3).with("/secrecy", "涉密");

  private static CheckReport report(Documents... resources) {
    CheckOptions options = CheckOptions.on(LocalDate.of(2026, 1, 15)).samplesByProvider(5).build();
    return CheckRun.of(options)
        .check(
            List.of(
                CatalogInput.stream(
                    "all.jsonl", new ByteArrayInputStream(lines(resources)), null)));
  }

  @Test
  void eachHasItsOwnVerdictCountsAndFindingsAndThoseItSharesWithOthers() {
    CheckReport report = report(GOOD, BROKEN);

    assertThat(report.byProvider())
        .extracting(
            part -> part.share().name(),
            part -> part.report().verdict(),
            part -> part.report().recordsChecked(),
            part -> part.report().recordsWithErrors(),
            part -> report.verdictOf(part.share()))
        .containsExactly(
            tuple("甲局", Verdict.CONFORMS, 1L, 0L, Verdict.CONFORMS),
            tuple("乙局", Verdict.DOES_NOT_CONFORM, 1L, 1L, Verdict.DOES_NOT_CONFORM));
    assertThat(report.byProvider().get(1).report().findings())
        .extracting(finding -> finding.rule() + " @ " + finding.element())
        .containsExactly(
            "title/required @ title", "provider.name/one-per-credit-code @ provider.name");
    assertThat(report.providerOf(0)).isZero();
    assertThat(report.providerOf(1)).isEqualTo(1);
  }

  @Test
  void whatIsSecretOrWrongInTheWholeIsSoInThePartOfAProvider() {
    CheckReport report = report(GOOD, BROKEN, SECRET);

    for (ProviderReport part : report.byProvider()) {
      assertThat(part.report().isConfidential(2)).as(part.share().kind().name()).isTrue();
      assertThat(part.report().hasErrors(1)).as(part.share().kind().name()).isTrue();
      assertThat(part.report().hasErrors(0)).as(part.share().kind().name()).isFalse();
    }
  }
}
