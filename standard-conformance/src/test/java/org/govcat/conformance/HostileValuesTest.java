package org.govcat.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.samples.Documents.lines;
import static org.govcat.conformance.samples.Documents.resource;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.govcat.finding.Finding;
import org.junit.jupiter.api.Test;

/** What a report keeps does not grow with what stands in a catalogue. */
class HostileValuesTest {
  private static final String LONG = "长".repeat(900_000);

  @Test
  void aSampleKeepsTheBeginningOfALongText() {
    CheckReport report = check(lines(resource(1).with("/title", LONG).with("/sharing/type", LONG)));

    Finding unlisted =
        report.findings().stream()
            .filter(finding -> finding.rule().value().equals("sharing.type/code-list"))
            .findFirst()
            .orElseThrow();
    assertThat(unlisted.value()).isEqualTo("长".repeat(1_000) + "…");
    assertThat(unlisted.record().title()).isEqualTo("长".repeat(1_000) + "…");
    assertThat(unlisted.arguments().values()).allMatch(text -> text.length() <= 1_001);
  }

  @Test
  void aProviderIsKnownByTheBeginningOfALongName() {
    CheckReport report =
        check(lines(resource(1).with("/provider/name", LONG).with("/sharing/type", "x")));

    assertThat(report.providers())
        .extracting(ProviderShare::name)
        .containsExactly("长".repeat(200) + "…");
  }

  @Test
  void aTextIsNotCutInsideACharacter() {
    assertThat(Excerpt.of("一\uD842\uDFB7二", 2)).isEqualTo("一…");
    assertThat(Excerpt.of("一二", 2)).isEqualTo("一二");
  }

  private static CheckReport check(byte[] document) {
    CatalogInput input = CatalogInput.stream("a.jsonl", new ByteArrayInputStream(document), null);
    return CheckRun.of(CheckOptions.on(LocalDate.of(2020, 1, 15)).build())
        .check(List.of(input), List.of(), null);
  }
}
