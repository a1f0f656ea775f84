package org.govcat.validation.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.govcat.finding.Severity;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.standard.Stage;
import org.govcat.standard.Standards;
import org.govcat.validation.CheckSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lawful records with the habits of the people who write them: a finding of error or warning here
 * is a false alarm, and the checker is what has to change.
 */
class LawfulHabitsTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "lawful");
  private static final CheckSettings SETTINGS =
      new CheckSettings(Stage.PUBLISH, LocalDate.of(2026, 1, 15));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"guide-2017, 200", "decree-2025, 110", "gbt-21063-3-2007, 40"})
  void lawfulRecordsGiveNoErrorAndNoWarning(String standard, int number) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Path file = FOLDER.resolve(standard + "-lawful.jsonl");
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    JsonNode header = json.readTree(lines.get(0)).path("catalog");
    List<InformationResource> resources =
        lines.stream().skip(1).map(line -> resource(json, line)).toList();

    List<String> alarms =
        new Judge(Standards.builtIn(standard))
                .judge(
                    SETTINGS,
                    (CatalogHeader) JsonGroups.read(CatalogHeader.GROUP, header),
                    resources,
                    null)
                .stream()
                .filter(said -> said.finding().severity() != Severity.INFO)
                .map(said -> "line " + (said.record() + 2) + ": " + said.finding())
                .toList();

    assertThat(resources).hasSizeGreaterThanOrEqualTo(number);
    assertThat(alarms).as("false alarms").isEmpty();
  }

  private static InformationResource resource(ObjectMapper json, String line) {
    try {
      return (InformationResource) JsonGroups.read(InformationResource.GROUP, json.readTree(line));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(line, e);
    }
  }
}
