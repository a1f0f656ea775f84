package org.govcat.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.govcat.conformance.samples.Documents;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A million records in a heap of 256 MB: {@code mvn -Pscale -pl standard-conformance -am verify}.
 * Needs about 1 GB of disk.
 */
@Tag("scale")
class MillionRecordsTest {
  private static final int RECORDS = 1_000_000;
  private static final int EVERY_TENTH = 10;

  @TempDir Path folder;

  @Test
  void aMillionRecordsEachOfAProviderOfItsOwnAreJudgedInLittleMemory() throws IOException {
    Path file = folder.resolve("million.jsonl");
    String record =
        Documents.resource(1).with("/code", "@code").with("/title", "@title").toString();
    try (BufferedWriter lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int i = 0; i < RECORDS; i++) {
        lines.write(
            record
                .replace("@code", "307004010200/" + (1_000_000 + i))
                .replace("@title", i % EVERY_TENTH == 0 ? "" : "第" + i + "号办理结果信息")
                .replace("清华大学", "第" + i + "局"));
        lines.write('\n');
      }
    }

    CheckReport report =
        CheckRun.of(CheckOptions.on(LocalDate.of(2020, 1, 15)).build())
            .check(List.of(CatalogInput.file(file)));

    assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(256L << 20);
    assertThat(report.recordsChecked()).isEqualTo(RECORDS);
    assertThat(report.recordsWithErrors()).isEqualTo(RECORDS / EVERY_TENTH);
    assertThat(report.rules())
        .contains(
            new RuleCount(
                new RuleId("title/required"),
                Severity.ERROR,
                RECORDS / EVERY_TENTH,
                RECORDS / EVERY_TENTH));
    assertThat(report.findings()).hasSizeLessThanOrEqualTo(20 * report.rules().size());
    assertThat(report.providers())
        .hasSize(20)
        .filteredOn(share -> share.kind() == ProviderShare.Kind.OTHERS)
        .hasSize(1);
  }
}
