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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code govcat corpus} hands the corpus to those who write another checker, and asks theirs. */
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
  @DisplayName("govcat itself agrees with the whole corpus, asked like any other program")
  void agreesWithItself() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String command =
        "\"%s\" -Xmx256m -cp \"%s\" %s corpus answer"
            .formatted(
                java.replace("\\", "\\\\"),
                System.getProperty("java.class.path").replace("\\", "\\\\"),
                GovCat.class.getName());
    assertThat(run("corpus", "export", folder.toString())).isZero();
    said.reset();

    int exit =
        run(
            "corpus",
            "run",
            "--corpus",
            folder.toString(),
            "--command",
            command,
            "--timeout",
            "120",
            "--format",
            "json");

    String report = said.toString(StandardCharsets.UTF_8);
    JsonNode result = JSON.readTree(report);
    assertThat(result.path("problems")).isEmpty();
    assertThat(result.path("missed").asInt() + result.path("invented").asInt()).isZero();
    assertThat(result.path("agreed").asInt()).isPositive().isEqualTo(result.path("asked").asInt());
    assertThat(exit).isZero();
    String schema = Files.readString(House.root().resolve("docs/schema/corpus-run.schema.json"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(report, InputFormat.JSON))
        .isEmpty();
  }

  @Test
  @DisplayName("a request on one line gets its findings on one line, a strange one is declined")
  void answers() {
    String requests =
        """
        {"case":7,"standard":"guide-2017","stage":"publish","date":"2026-01-15",\
        "document":{"resources":[{"title":"婚姻登记信息","title":"x"}]}}
        {"case":8,"standard":"no-such","stage":"publish","date":"2026-01-15","document":{"resources":[]}}
        {"case":9,"standard":"guide-2017","stage":"later","date":"2026-01-15","document":{"resources":[]}}
        hello
        """;
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    InputStream in = new ByteArrayInputStream(requests.getBytes(StandardCharsets.UTF_8));

    assertThat(GovCat.run(new String[] {"corpus", "answer"}, in, out, out)).isZero();
    assertThat(said.toString(StandardCharsets.UTF_8).lines())
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith("{\"case\":7,\"findings\":[{")
                    .contains("{\"rule\":\"summary/required\",\"record\":0,\"at\":\"summary\"}"),
            second ->
                assertThat(second)
                    .isEqualTo("{\"case\":8,\"declined\":\"no built-in standard: no-such\"}"),
            third -> assertThat(third).startsWith("{\"case\":9,\"declined\":"),
            fourth -> assertThat(fourth).startsWith("{\"case\":-1,\"declined\":"));
  }

  @ParameterizedTest
  @CsvSource({
    "--command|'', no command line",
    "--command|x 'y, no command line",
    "--command|x|--timeout|0, whole number of seconds",
    "--command|x|--standard|no-such, guide-2017",
    "--command|x|--corpus|no-such-directory, no-such-directory",
    "--corpus|., --command"
  })
  @DisplayName("a run that cannot be meant is wrong usage")
  void wrongUsage(String options, String said) {
    List<String> words = new ArrayList<>(List.of("corpus", "run", "--locale", "en"));
    words.addAll(List.of(options.split("\\|", -1)));

    assertThat(run(words.toArray(String[]::new))).isEqualTo(ExitCode.USAGE);
    assertThat(this.said.toString(StandardCharsets.UTF_8)).contains(said);
  }

  @Test
  @DisplayName("another second word is wrong usage and names what there is")
  void unknownSubcommand() {
    assertThat(run("corpus", "import", "--locale", "en")).isEqualTo(ExitCode.USAGE);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("\"import\"", "answer, export, run");
  }

  private List<String> findings(Standard standard, JsonNode each) throws IOException {
    JsonNode fixture = JSON.readTree(folder.resolve(each.path("file").asText()).toFile());
    Set<String> modes = new HashSet<>();
    each.path("modes").forEach(mode -> modes.add(mode.asText()));
    CheckOptions options =
        CheckOptions.on(LocalDate.parse(each.path("date").asText()))
            .standard(standard.inModes(modes))
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
