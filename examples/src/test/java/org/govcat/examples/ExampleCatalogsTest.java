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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example catalogues say what their documents promise. */
class ExampleCatalogsTest {
  private static final List<String> FORMATS = List.of(".json", ".jsonl", ".xml");

  /** A row of the table: number of the resource, lines, title, what was broken, severity, rule. */
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| *(\\d+) *\\|[^|]*\\|[^|]*\\|[^|]*\\| *(error|warning|info) *\\| *`([^`]+)` *\\|$");

  /**
   * An example: its name, the day of the check, how many resources it has and rows its table.
   *
   * @param name name of its files
   * @param date day of the check
   * @param resources how many it has
   * @param rows how many findings its broken twin has
   */
  record Example(String name, LocalDate date, int resources, int rows) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Example> examples() {
    LocalDate later = LocalDate.of(2026, 1, 15);
    return Stream.of(
        new Example("shanxi-2017", LocalDate.of(2017, 11, 30), 63, 62),
        new Example("yunxi-2025", later, 50, 46),
        new Example("yunxi-2025-both", later, 30, 20));
  }

  @ParameterizedTest
  @MethodSource("examples")
  @DisplayName("the catalogue conforms to the standard that it names, without a warning")
  void theCatalogueConforms(Example example) {
    for (String format : FORMATS) {
      CheckReport report = check(example, example.name() + format);

      assertThat(report.findings())
          .filteredOn(finding -> finding.severity() != Severity.INFO)
          .isEmpty();
      assertThat(report.verdict()).isEqualTo(Verdict.CONFORMS);
      assertThat(report.recordsChecked()).isEqualTo(example.resources());
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  @DisplayName("JSON, JSON Lines and XML say the same")
  void allFormatsSayTheSame(Example example) throws IOException {
    for (String name : List.of(example.name(), example.name() + "-broken")) {
      assertThat(resources(name + ".jsonl")).isEqualTo(resources(name + ".json"));
      assertThat(resources(name + ".xml")).isEqualTo(resources(name + ".json"));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  @DisplayName("what is read from JSON and written as JSON Lines is the other file, byte for byte")
  void writingGivesTheOtherFile(Example example) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CatalogReader reader = CatalogReaders.open(catalog(example.name() + ".json"));
        CatalogWriter writer = CatalogWriters.jsonLines(out)) {
      SourceRecord record = reader.next();
      writer.header(Objects.requireNonNull(reader.header()));
      for (; record != null; record = reader.next()) {
        writer.write(record.resource());
      }
    }

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(Project.text("examples/catalogs/" + example.name() + ".jsonl"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  @DisplayName("the broken twin breaks exactly the rules of its table")
  void theBrokenTwinBreaksWhatItsTableSays(Example example) {
    List<String> table = table(example);
    assertThat(table).hasSize(example.rows());
    for (String format : FORMATS) {
      CheckReport report = check(example, example.name() + "-broken" + format);

      assertThat(report.verdict()).isEqualTo(Verdict.DOES_NOT_CONFORM);
      assertThat(report.findings().stream().map(ExampleCatalogsTest::row))
          .containsExactlyInAnyOrderElementsOf(table);
    }
  }

  private static CheckReport check(Example example, String name) {
    CheckOptions options =
        CheckOptions.on(example.date()).maxSamples(CheckOptions.ALL_SAMPLES).build();
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

  private static List<String> table(Example example) {
    String page = Project.text("examples/catalogs/" + example.name() + "-broken.md");
    try (Stream<MatchResult> rows = ROW.matcher(page).results()) {
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
