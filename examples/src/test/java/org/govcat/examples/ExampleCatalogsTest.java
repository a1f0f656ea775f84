package org.govcat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckRun;
import org.govcat.finding.Finding;
import org.govcat.finding.Severity;
import org.govcat.finding.Verdict;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.CatalogReaders;
import org.govcat.serialization.CatalogWriter;
import org.govcat.serialization.CatalogWriters;
import org.govcat.serialization.SourceRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example catalogues say what their documents promise. */
class ExampleCatalogsTest {
  private static final LocalDate DATE = LocalDate.of(2017, 11, 30);

  /** A row of the table: number of the resource, lines, title, what was broken, severity, rule. */
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| *(\\d+) *\\|[^|]*\\|[^|]*\\|[^|]*\\| *(error|warning|info) *\\| *`([^`]+)` *\\|$");

  @ParameterizedTest
  @ValueSource(strings = {"shanxi-2017.json", "shanxi-2017.jsonl", "shanxi-2017.xml"})
  @DisplayName("the catalogue conforms to the 2017 guide, without a warning")
  void theCatalogueConforms(String name) {
    CheckReport report = check(name);

    assertThat(report.findings())
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .isEmpty();
    assertThat(report.verdict()).isEqualTo(Verdict.CONFORMS);
    assertThat(report.recordsChecked()).isEqualTo(63);
  }

  @ParameterizedTest
  @ValueSource(strings = {"shanxi-2017", "shanxi-2017-broken"})
  @DisplayName("JSON, JSON Lines and XML say the same")
  void allFormatsSayTheSame(String name) throws IOException {
    assertThat(resources(name + ".jsonl")).isEqualTo(resources(name + ".json"));
    assertThat(resources(name + ".xml")).isEqualTo(resources(name + ".json"));
  }

  @Test
  @DisplayName("what is read from JSON and written as JSON Lines is the other file, byte for byte")
  void writingGivesTheOtherFile() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CatalogReader reader = CatalogReaders.open(catalog("shanxi-2017.json"));
        CatalogWriter writer = CatalogWriters.jsonLines(out)) {
      SourceRecord record = reader.next();
      writer.header(Objects.requireNonNull(reader.header()));
      for (; record != null; record = reader.next()) {
        writer.write(record.resource());
      }
    }

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(Project.text("examples/catalogs/shanxi-2017.jsonl"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"shanxi-2017-broken.json", "shanxi-2017-broken.jsonl", "shanxi-2017-broken.xml"})
  @DisplayName("the broken twin breaks exactly the rules of its table")
  void theBrokenTwinBreaksWhatItsTableSays(String name) {
    CheckReport report = check(name);

    assertThat(report.verdict()).isEqualTo(Verdict.DOES_NOT_CONFORM);
    assertThat(report.findings().stream().map(ExampleCatalogsTest::row))
        .containsExactlyInAnyOrderElementsOf(table());
  }

  @Test
  @DisplayName("the table names most rules of the guide once")
  void theTableIsRead() {
    assertThat(table()).hasSize(62);
  }

  private static CheckReport check(String name) {
    CheckOptions options = CheckOptions.on(DATE).maxSamples(CheckOptions.ALL_SAMPLES).build();
    return CheckRun.of(options).check(List.of(CatalogInput.file(catalog(name))));
  }

  private static List<InformationResource> resources(String name) throws IOException {
    List<InformationResource> all = new ArrayList<>();
    try (CatalogReader reader = CatalogReaders.open(catalog(name))) {
      for (SourceRecord record = reader.next(); record != null; record = reader.next()) {
        all.add(record.resource());
      }
    }
    return all;
  }

  private static List<String> table() {
    try (Stream<MatchResult> rows =
        ROW.matcher(Project.text("examples/catalogs/shanxi-2017-broken.md")).results()) {
      return rows.map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3)).toList();
    }
  }

  private static String row(Finding finding) {
    long number = finding.record() == null ? 0 : finding.record().index() + 1;
    return number + " " + finding.severity().id() + " " + finding.rule();
  }

  private static Path catalog(String name) {
    return Project.file("examples/catalogs/" + name);
  }
}
