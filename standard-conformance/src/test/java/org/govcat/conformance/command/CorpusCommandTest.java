package org.govcat.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.CheckRun;
import org.govcat.conformance.house.House;
import org.govcat.finding.Finding;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code govcat corpus export} hands the corpus to those who write another checker. */
class CorpusCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private int run(String... arguments) {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return GovCat.run(arguments, InputStream.nullInputStream(), out, out);
  }

  private JsonNode manifest() throws IOException {
    assertThat(run("corpus", "export", folder.toString())).isZero();
    return JSON.readTree(folder.resolve("manifest.json").toFile());
  }

  @Test
  @DisplayName("every file of the corpus is there as it is, and the manifest lists every case")
  void exports() throws IOException {
    JsonNode manifest = manifest();
    Path corpus = House.root().resolve("standard-validation/src/test/resources/corpus");

    List<String> cases = new ArrayList<>();
    manifest.path("cases").forEach(each -> cases.add(each.path("file").asText()));
    try (Stream<Path> files = Files.walk(corpus)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      for (Path file : all) {
        assertThat(folder.resolve(corpus.relativize(file).toString())).hasSameBinaryContentAs(file);
      }
      assertThat(cases)
          .containsExactlyInAnyOrderElementsOf(
              all.stream()
                  .map(file -> corpus.relativize(file).toString().replace('\\', '/'))
                  .filter(name -> name.contains("/") && name.endsWith(".json"))
                  .toList());
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("已写入", folder.toString());
  }

  @Test
  @DisplayName("the manifest is as its published schema says")
  void schema() throws IOException {
    manifest();
    String schema =
        Files.readString(House.root().resolve("docs/schema/corpus-manifest.schema.json"));
    Schema judge =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);

    assertThat(judge.validate(Files.readString(folder.resolve("manifest.json")), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  @DisplayName("whoever reads the files and judges them whole finds what the manifest lists")
  void casesHoldForReadDocuments() throws IOException {
    Map<String, Standard> standards = new HashMap<>();
    for (JsonNode each : manifest().path("cases")) {
      Standard standard =
          standards.computeIfAbsent(each.path("standard").asText(), Standards::builtIn);
      List<String> expected = new ArrayList<>();
      each.path("expected")
          .forEach(
              one ->
                  expected.add(
                      one.path("rule").asText()
                          + " "
                          + one.path("record").asLong()
                          + " "
                          + one.path("at").asText()));

      assertThat(findings(standard, each))
          .as(each.path("file").asText())
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  @DisplayName("another second word is wrong usage and names what there is")
  void unknownSubcommand() {
    assertThat(run("corpus", "import", "--locale", "en")).isEqualTo(ExitCode.USAGE);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("\"import\"", "export");
  }

  private List<String> findings(Standard standard, JsonNode each) throws IOException {
    JsonNode fixture = JSON.readTree(folder.resolve(each.path("file").asText()).toFile());
    CheckOptions options =
        CheckOptions.on(LocalDate.parse(each.path("date").asText()))
            .standard(standard)
            .stage(Stage.of(each.path("stage").asText()).orElseThrow())
            .build();
    List<Finding> found = new ArrayList<>();
    List<CatalogInput> held =
        fixture.has("held") ? List.of(document("held", null, fixture.path("held"))) : List.of();
    CheckRun.of(options)
        .check(
            List.of(document("a", fixture.get("header"), fixture.path("resources"))),
            held,
            found::add);
    return found.stream()
        .filter(finding -> finding.record() != null)
        .map(finding -> finding.rule() + " " + finding.record().index() + " " + finding.element())
        .toList();
  }

  private static CatalogInput document(String name, JsonNode header, JsonNode resources) {
    String json =
        "{"
            + (header == null ? "" : "\"catalog\":" + header + ",")
            + "\"resources\":"
            + resources
            + "}";
    return CatalogInput.stream(
        name, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), null);
  }
}
