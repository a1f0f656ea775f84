package org.govcat.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.govcat.conformance.samples.Documents;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.CatalogReaders;
import org.govcat.serialization.CatalogWriter;
import org.govcat.serialization.CatalogWriters;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A million records in a heap of 256 MB: {@code mvn -Pscale -pl standard-conformance -am verify}.
 * Needs about 2 GB of disk.
 */
@Tag("scale")
class MillionRecordsTest {
  private static final int RECORDS = 1_000_000;
  private static final int EVERY_TENTH = 10;

  private static final String RECORD =
      Documents.resource(1).with("/code", "@code").with("/title", "@title").toString();

  @TempDir Path folder;

  @Test
  void aMillionRecordsEachOfAProviderOfItsOwnAreJudgedInLittleMemory() throws IOException {
    judge("", RECORD, "", 1);
  }

  /** Read ahead of two others that judge: what is under way needs little memory too. */
  @Test
  void aMillionRecordsOfXmlAreJudgedInLittleMemory() throws IOException {
    String document = xml();
    int start = document.indexOf("<resource>");
    int end = document.indexOf("</resource>") + "</resource>".length();
    judge(document.substring(0, start), document.substring(start, end), document.substring(end), 3);
  }

  private static String xml() throws IOException {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    byte[] json = RECORD.getBytes(StandardCharsets.UTF_8);
    try (CatalogReader reader = CatalogReaders.open("one", new ByteArrayInputStream(json));
        CatalogWriter writer = CatalogWriters.xml(document)) {
      writer.write(Objects.requireNonNull(reader.next()).resource());
    }
    return document.toString(StandardCharsets.UTF_8);
  }

  private void judge(String head, String record, String tail, int threads) throws IOException {
    Path file = folder.resolve("million");
    try (BufferedWriter lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      lines.write(head);
      for (int i = 0; i < RECORDS; i++) {
        lines.write(
            record
                .replace("@code", "307004010200/" + (1_000_000 + i))
                .replace("@title", i % EVERY_TENTH == 0 ? "" : "第" + i + "号办理结果信息")
                .replace("清华大学", "第" + i + "局"));
        lines.write('\n');
      }
      lines.write(tail);
    }

    CheckReport report =
        CheckRun.of(CheckOptions.on(LocalDate.of(2020, 1, 15)).threads(threads).build())
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
