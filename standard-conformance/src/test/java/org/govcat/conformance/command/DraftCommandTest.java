package org.govcat.conformance.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.command.Run.govcat;
import static org.govcat.conformance.samples.Documents.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.govcat.conformance.house.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code govcat draft} as other programs see it. */
class DraftCommandTest {
  private static final Path DRAFT = House.root().resolve("examples/standards/open-data-draft.yaml");

  @TempDir Path folder;

  @Test
  void aDiffIsWrittenToStandardOutput() {
    Run run = govcat("draft", "diff", "guide-2017", DRAFT, "--format", "json", "--locale", "en");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(tree(run.out()).get("step").asText()).isEqualTo("major");
    assertThat(tree(run.out()).get("changes"))
        .anyMatch(c -> c.get("title").asText().equals("element removed"));
  }

  @Test
  void aDiffIsWrittenToAFileWholeOrNotAtAll() throws IOException {
    Path page = folder.resolve("diff.html");

    assertThat(govcat("draft", "diff", DRAFT, DRAFT, "--format", "html", "--output", page).code())
        .isZero();
    assertThat(page).content().startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    assertThat(govcat("draft", "diff", DRAFT, DRAFT, "--output", folder.resolve("no/such")).code())
        .isEqualTo(3);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(page);
    }
  }

  @Test
  void aStandardIsNotWrittenOver() {
    Run run = govcat("draft", "diff", DRAFT, "guide-2017", "--output", DRAFT);

    assertThat(run.code()).isEqualTo(2);
    assertThat(DRAFT).content(UTF_8).startsWith("# A draft to play with");
  }

  @Test
  void wrongUsageIsTold() {
    assertThat(govcat("draft").code()).isEqualTo(2);
    assertThat(govcat("draft", "diff", "guide-2017").err()).contains("需要两个标准");
    assertThat(govcat("draft", "differ", "--locale", "en").err())
        .contains("govcat draft has no subcommand \"differ\"")
        .contains("diff");
    assertThat(govcat("draft", "diff", "guide-2017", "guide-2071").err()).contains("guide-2071");
    assertThat(govcat("draft", "diff", "guide-2017", DRAFT, "--format", "pdf").code()).isEqualTo(2);
  }

  @Test
  void helpIsGiven() {
    assertThat(govcat("draft", "--help").out()).contains("govcat draft diff");
    assertThat(govcat("draft", "--help").code()).isZero();
    assertThat(govcat("draft", "diff", "--help", "--locale", "en").out())
        .contains("govcat draft diff")
        .contains("the old version and the new one");
  }

  private static final Path CATALOGUE =
      House.root().resolve("examples/catalogs/shanxi-2017-broken.jsonl");

  private static Schema schema(String name) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(
            Files.readString(House.root().resolve("docs/schema/" + name + ".schema.json")),
            InputFormat.JSON);
  }

  private static Object[] impact(Object... more) {
    List<Object> words =
        new ArrayList<>(
            List.of("draft", "impact", "--from", "guide-2017", "--to", DRAFT, CATALOGUE));
    words.addAll(List.of("--date", "2017-11-30"));
    words.addAll(List.of(more));
    return words.toArray();
  }

  @Test
  void anImpactIsToldInEveryForm() throws IOException {
    Path page = folder.resolve("impact.html");
    Path data = folder.resolve("impact.json");
    Run run = govcat(impact("--report", "html=" + page, "--report", "json=" + data));

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("影响分析：以").contains("新出现错误的资源：9（14.3%）");
    assertThat(run.err()).isEmpty();
    assertThat(page).content(UTF_8).contains("<h1>影响分析").contains("新出现错误").endsWith("</html>\n");
    JsonNode json = tree(Files.readString(data));
    assertThat(schema("impact").validate(Files.readString(data), InputFormat.JSON)).isEmpty();
    assertThat(json.get("records").asInt()).isEqualTo(63);
    assertThat(json.get("newlyFailing").asInt()).isEqualTo(json.get("newlyFailingSamples").size());
    assertThat(json.get("newlyFailingSamples"))
        .allMatch(sample -> sample.get("rules").size() > 0 && sample.get("line").asInt() > 1);
    int byProvider = 0;
    for (JsonNode provider : json.get("providers")) {
      byProvider += provider.get("newlyFailing").asInt();
    }
    assertThat(byProvider).isEqualTo(json.get("newlyFailing").asInt());
    assertThat(govcat(impact("--format", "text")).out())
        .startsWith("影响分析：以开放数据目录要求")
        .contains("检查资源 63 个，输入 1 份，阶段：发布，检查日期：2017-11-30");
    assertThat(govcat(impact("--format", "markdown", "--locale", "en")).out())
        .startsWith("# Impact: What an open-data catalogue says")
        .contains("| Rule | Alone | Decisive |");
  }

  @Test
  void theAnswerIsTheSameWhateverTheNumberOfThreads() throws IOException {
    List<String> lines = Files.readAllLines(CATALOGUE);
    Path many = folder.resolve("many.jsonl");
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      lines.forEach(line -> all.append(line).append('\n'));
    }
    Files.writeString(many, all);
    Object[] words = {
      "draft",
      "impact",
      "--from",
      "guide-2017",
      "--to",
      DRAFT,
      many,
      "--date",
      "2017-11-30",
      "--format",
      "json",
      "--max-samples",
      "-1",
      "--threads",
      "1"
    };
    String alone = govcat(words).out();
    words[words.length - 1] = "3";

    assertThat(govcat(words).out()).isEqualTo(alone);
    assertThat(tree(alone).get("newlyPassingSamples").size()).isGreaterThan(50);
  }

  @Test
  void aModeIsSetForTheStandardThatKnowsIt() {
    Path draft = House.root().resolve("examples/standards/shanxi-draft.yaml");
    Path catalogue = House.root().resolve("examples/catalogs/shanxi-2017.jsonl");
    Run without = impact(draft, catalogue);
    Run with = impact(draft, catalogue, "--mode", "through");

    assertThat(tree(without.out()).get("newlyFailing").asInt()).isZero();
    assertThat(tree(without.out()).get("modes")).isEmpty();
    assertThat(tree(with.out()).get("modes").get(0).asText()).isEqualTo("through");
    assertThat(tree(with.out()).get("newlyFailing").asInt())
        .isEqualTo(tree(with.out()).get("records").asInt())
        .isPositive();
    assertThat(impact(draft, catalogue, "--mode", "thru").code()).isEqualTo(2);
  }

  private static Run impact(Path to, Path catalogue, String... options) {
    List<Object> words = new ArrayList<>(List.of("draft", "impact", "--from", "guide-2017"));
    words.addAll(List.of("--to", to, catalogue, "--format", "json", "--date", "2017-11-30"));
    words.addAll(List.of(options));
    return govcat(words.toArray());
  }

  @Test
  void aThresholdSetsTheExitCode() {
    Run exceeded = govcat(impact("--max-newly-failing", "2%", "--locale", "en"));
    assertThat(exceeded.code()).isEqualTo(1);
    assertThat(exceeded.err())
        .isEqualTo("More resources newly fail than --max-newly-failing 2% allows\n");
    assertThat(govcat(impact("--max-newly-failing", "50%")).code()).isZero();
    assertThat(govcat(impact("--max-newly-failing", "8")).code()).isEqualTo(1);
    assertThat(govcat(impact("--max-newly-failing", "many")).code()).isEqualTo(2);
    assertThat(govcat(impact("--max-newly-failing", "101%")).code()).isEqualTo(2);
  }

  @Test
  void whatCannotBeReadIsNoAnswer() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"title\":");

    Run run = govcat("draft", "impact", "--from", "guide-2017", "--to", DRAFT, broken);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("部分内容未能读取或判定");
    Path none = folder.resolve("none.jsonl");
    assertThat(govcat("draft", "impact", "--from", "guide-2017", "--to", DRAFT, none).code())
        .isEqualTo(3);
    assertThat(govcat("draft", "impact", "--from", "guide-2017", broken).code()).isEqualTo(2);
    assertThat(govcat(impact("--report", "json=" + CATALOGUE)).code()).isEqualTo(2);
    assertThat(govcat(impact("--report", "pdf=x.pdf")).code()).isEqualTo(2);
  }

  @Test
  void nothingIsShownOfASecretResource() throws IOException {
    Path secret =
        Files.writeString(
            folder.resolve("secret.jsonl"),
            "{\"title\":\"绝密词语\",\"code\":\"1/1\",\"secrecy\":\"机密\",\"provider\":{\"name\":\"绝密单位\"}}\n");
    Run run =
        govcat(
            "draft", "impact", "--from", DRAFT, "--to", "guide-2017", secret, "--format", "json");

    assertThat(run.out()).doesNotContain("绝密").contains("confidential");
  }

  @Test
  void everyClauseOfTheGuideIsCarriedOrReasoned() throws IOException {
    Run run = govcat("draft", "coverage", "guide-2017", "--format", "json");

    assertThat(run.code()).isZero();
    assertThat(tree(run.out()).get("complete").asBoolean()).isTrue();
    assertThat(schema("coverage").validate(run.out(), InputFormat.JSON)).isEmpty();
    assertThat(govcat("draft", "coverage", "guide-2017").out())
        .contains("已落实")
        .contains("不可检查")
        .doesNotContain("未覆盖 (");
  }

  @Test
  void whatNothingCarriesGivesOne() throws IOException {
    Path clauses =
        Files.writeString(
            folder.resolve("clauses.yaml"),
            """
            clauses: open-data-draft
            title: { zh: 甲, en: a }
            document: d
            evidence: primary
            entries:
              - clause: "1"
                text: { zh: 保存, en: keeping }
            """,
            UTF_8);

    Run run = govcat("draft", "coverage", DRAFT, "--clauses", clauses, "--locale", "en");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("Not covered (1)\n  1  keeping");
    assertThat(govcat("draft", "coverage", DRAFT).code()).isEqualTo(2);
  }
}
