package org.govcat.conformance.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.command.Run.govcat;
import static org.govcat.conformance.samples.Documents.document;
import static org.govcat.conformance.samples.Documents.lines;
import static org.govcat.conformance.samples.Documents.resource;
import static org.govcat.conformance.samples.Documents.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract 3: the command as other programs see it. */
class CommandLineTest {
  @TempDir Path folder;
  private Path good;
  private Path bad;

  @BeforeEach
  void writeCatalogues() throws IOException {
    good = file("good.jsonl", lines(resource(1), resource(2)));
    bad = file("bad.jsonl", lines(resource(1).without("/title")));
  }

  @Test
  void aConformingCatalogueGivesNought() {
    Run run = govcat("check", good, "--format", "json", "--date", "2020-01-15");

    assertThat(run.code()).isZero();
    assertThat(run.json().get("verdict").asText()).isEqualTo("conforms");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void anErrorGivesOne() {
    assertThat(govcat("check", bad).code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--no-such-option",
        "--stage=later",
        "--format=yaml",
        "--date=2020-02-30",
        "--max-samples=-2",
        "--max-samples=many",
        "--fail-on=info",
        "--locale=fr",
        "--standard=guide-2071",
        "--dialect=nobody"
      })
  void wrongUsageGivesTwoAndSaysWhatIsPossible(String option) {
    Run run = govcat("check", good, option);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("用法错误：").hasLineCount(1);
  }

  @Test
  void anUnknownStandardNamesTheKnownOnes() {
    assertThat(govcat("check", good, "--standard", "guide-2071").err())
        .startsWith("用法错误：没有标准“guide-2071”，可用 ")
        .contains(String.join("、", Standards.builtInIds()))
        .endsWith("，或给出定义文件\n");
    assertThat(govcat("check", good, "--standard", "guide-2071", "--locale", "en").err())
        .startsWith("Wrong usage: there is no standard \"guide-2071\"; there are ")
        .contains(String.join(", ", Standards.builtInIds()))
        .endsWith(", or give a definition file\n");
  }

  @Test
  void withoutFilesOrWithAnUnknownCommandUsageIsWrong() {
    assertThat(govcat("check").code()).isEqualTo(2);
    assertThat(govcat("chek").err())
        .isEqualTo(
            "用法错误：没有子命令“chek”，可用 check、code、convert、corpus、dialect、draft、publish、rules、standards、template、verify-report、version\n");
    assertThat(govcat().code()).isEqualTo(2);
    assertThat(govcat().out()).contains("govcat check");
  }

  @Test
  void aFileThatIsNotThereGivesThreeWithAReport() {
    Run run = govcat("check", folder.resolve("nothing.json"), "--format", "json");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.json().get("verdict").asText()).isEqualTo("not-checked");
    assertThat(run.json().at("/findings/0/message").asText()).contains("文件不存在");
  }

  @Test
  void standardInputIsReadOnce() {
    Run run = Run.govcatReading(lines(resource(1)), "check", "-", "--format", "json");

    assertThat(run.code()).isZero();
    assertThat(run.json().at("/inputs/0/name").asText()).isEqualTo("标准输入");
    assertThat(govcat("check", "-", "-").code()).isEqualTo(2);
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    for (String format : List.of("text", "json")) {
      Run one = govcat("check", good, bad, "--format", format, "--date", "2020-01-15");
      Run two = govcat("check", good, bad, "--format", format, "--date", "2020-01-15");

      assertThat(one.out()).isEqualTo(two.out());
    }
  }

  @Test
  void warningsFailWhenAskedTo() throws IOException {
    Path local = file("local.jsonl", lines(resource(1).with("/code", "BA6006/000218")));

    assertThat(govcat("check", local).code()).isZero();
    assertThat(govcat("check", local, "--fail-on", "warning").code()).isEqualTo(1);
  }

  @Test
  void theReportGoesWholeIntoTheNamedFile() throws IOException {
    Path report = folder.resolve("report.json");
    Run run = govcat("check", bad, "--format", "json", "--output", report);

    assertThat(run.out()).isEmpty();
    assertThat(tree(Files.readString(report)).get("recordsWithErrors").asInt()).isEqualTo(1);
    assertThat(folder).isDirectoryNotContaining("glob:**part");
  }

  @Test
  void aReportThatCannotBeWrittenIsToldWithoutATrace() {
    Run run = govcat("check", good, "--output", folder.resolve("no/such/folder/report.json"));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).startsWith("无法写入").endsWith("所在的文件夹不存在\n").hasLineCount(1);
  }

  @Test
  void aReportIsNotWrittenOverACatalogue() throws IOException {
    String before = Files.readString(good);

    assertThat(govcat("check", good, "--output", good).code()).isEqualTo(2);
    assertThat(govcat("check", bad, "--against", good, "--output", good).code()).isEqualTo(2);
    assertThat(Files.readString(good)).isEqualTo(before);
  }

  @Test
  void theLanguageMayStandFirst() {
    assertThat(govcat("--locale", "en", "check", good).out()).startsWith("Verdict: no error");
    assertThat(govcat("--locale=en", "--help").out()).startsWith("govcat checks");
  }

  @Test
  void wrongUsageIsToldInOneLanguage() {
    assertThat(govcat("check", good, "--dialect", "nosuch").err())
        .startsWith("用法错误：没有对照表“nosuch”，可用 approval-materials、")
        .endsWith("、zh-labels、zhuhai-template、zw-brain，或给出对照表文件\n");
    assertThat(govcat("check", good, "--format", "xls").err())
        .isEqualTo("用法错误：--format 不能是“xls”，可用 text、json\n");
    assertThat(govcat("check", good, "--format").err())
        .isEqualTo("用法错误：govcat check 的 --format 没有给出取值，用 govcat check --help 查看用法\n");
    assertThat(govcat("check", good, "--date", "2020-01-01", "--date", "2020-01-02").err())
        .isEqualTo("用法错误：govcat check 的 --date 只能给出一次\n");
  }

  @Test
  void oneFileIsConvertedAndASecondIsNotPassedOver() {
    Run run = govcat("convert", good, bad, "--to", "json", "--output", folder.resolve("c.json"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("用法错误：govcat convert 不认识 ").contains("bad.jsonl");
    assertThat(govcat("convert", "--help").out()).contains(" IN\n");
  }

  @Test
  void aDirectoryIsNoCatalogue() {
    Run run = govcat("check", folder);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("无法打开或读完文件：这是目录（文件夹）而不是文件");
  }

  @Test
  void whatIsHeldIsAsked() {
    Run run = govcat("check", good, "--against", good, "--format", "json");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.json().at("/rules/0/id").asText()).isEqualTo("code/unique");
  }

  @Test
  void convertingThereAndBackChangesNothing() throws IOException {
    Path source = file("a.json", document("{\"id\":\"x\",\"colour\":\"红\"}", resource(1)));
    Path there = folder.resolve("there.jsonl");
    Path back = folder.resolve("back.json");
    Path again = folder.resolve("again.json");

    assertThat(govcat("convert", source, "--to", "jsonl", "--output", there).code()).isZero();
    assertThat(govcat("convert", there, "--to", "json", "--output", back).code()).isZero();
    assertThat(govcat("convert", source, "--to", "json", "--output", again).code()).isZero();
    assertThat(back).hasSameBinaryContentAs(again);
    assertThat(tree(Files.readString(back)).at("/catalog/id").asText()).isEqualTo("x");
  }

  @Test
  void convertingToStandardOutput() {
    Run run = govcat("convert", good, "--to", "jsonl", "--output", "-");

    assertThat(run.code()).isZero();
    assertThat(run.out()).hasLineCount(2);
  }

  @Test
  void whatCannotBeReadWholeIsNotConverted() throws IOException {
    Path cut = file("cut.jsonl", (resource(1) + "\n{\"title\":").getBytes(UTF_8));
    Path out = folder.resolve("out.json");
    Files.writeString(out, "what was there before");
    Run run = govcat("convert", cut, "--to", "json", "--output", out);

    assertThat(run.code()).isEqualTo(3);
    assertThat(out).hasContent("what was there before");
    assertThat(run.err()).contains("未写出任何文件").contains("cut.jsonl:2:");
  }

  @Test
  void theRuleBookAsJson() {
    JsonNode book = govcat("rules", "--format", "json").json();

    assertThat(book).hasSizeGreaterThan(80);
    assertThat(book)
        .allSatisfy(
            rule -> {
              assertThat(rule.get("source").asText()).isNotBlank();
              assertThat(rule.get("evidence").asText()).isNotBlank();
              assertThat(rule.at("/message/zh").asText()).isNotBlank();
              assertThat(rule.at("/message/en").asText()).isNotBlank();
              assertThat(rule.get("stages")).isNotEmpty();
            });
  }

  @Test
  void theRuleBookForPeople() {
    assertThat(govcat("rules").out()).contains("信息资源名称必填（title/required）");
    assertThat(govcat("rules", "--format", "markdown", "--locale", "en").out())
        .contains("| `title/required` | error |");
  }

  @Test
  void theStandardsThatAreBuiltIn() {
    JsonNode known = govcat("standards", "--format", "json").json();

    assertThat(known.findValuesAsText("id")).contains("guide-2017");
    assertThat(known.at("/0/digest").asText()).matches("[0-9a-f]{64}");
    assertThat(govcat("standards").out()).contains("guide-2017");
    assertThat(govcat("standards", "list").out()).isEqualTo(govcat("standards").out());
  }

  @Test
  void whatAStandardSaysAboutItself() {
    String digest = govcat("standards", "digest", "catalogue-2025-practice").out();

    assertThat(digest).matches("[0-9a-f]{64}  catalogue-2025-practice\n");
    assertThat(govcat("standards", "show", "catalogue-2025-practice", "--locale", "en").out())
        .contains("  based on: guide-2017  Guide to compiling")
        .contains("  based on: decree-2025  Regulations on Government Data Sharing\n")
        .contains("  digest (SHA-256): " + digest.substring(0, 64))
        .contains("  deviates: sharing.condition; reason: article 15 of the decree");
    assertThat(govcat("standards", "show", "cn-province-through-reporting-practice").out())
        .contains("  所依据的标准：guide-2017  政务信息资源目录编制指南（试行）\n");
    JsonNode shown =
        govcat("standards", "show", "catalogue-2025-practice", "--format", "json").json();
    assertThat(shown.get("basedOn")).hasSize(2);
    assertThat(shown.at("/deviations/0/subject").asText()).isEqualTo("sharing.condition");
    assertThat(govcat("standards", "show", "nosuch").code()).isEqualTo(2);
  }

  @Test
  void theRuleBookOfAProfileSaysWhereItDeviatesAndWhoDemandsWhat() {
    assertThat(govcat("rules", "--standard", "catalogue-2025-practice", "--locale", "en").out())
        .contains("deviates: sharing.condition; reason: article 15")
        .contains("demanded by: catalogue-2025-practice, guide-2017, decree-2025");
    assertThat(govcat("rules", "--standard", "decree-2025").out()).contains("阶段：");
  }

  @Test
  void helpAndVersion() {
    assertThat(govcat("version").out()).matches("govcat \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    assertThat(govcat("--help").code()).isZero();
    assertThat(govcat("check", "--help").out()).startsWith("用法：govcat check");
    assertThat(govcat("check", "--help", "--locale", "en").out()).startsWith("Usage: govcat check");
  }

  @Test
  void nothingInACatalogueActsOnTheConsole() throws IOException {
    byte[] twice = "[{\"\\u001b[2J\":1,\"\\u001b[2J\":2}]".getBytes(UTF_8);

    Run run = govcat("convert", file("x.json", twice), "--to", "json", "--output", folder + "/out");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("<U+001B>[2J").doesNotContain("\u001B");
    assertThat(govcat("\u001B[2J").err()).doesNotContain("\u001B");
    assertThat(govcat("check", good, "--standard", "\u001B[2J").err()).doesNotContain("\u001B");
  }

  @Test
  void aReportThatReachesNobodyIsNoAnswer() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("no space left");
          }
        };

    int code =
        GovCat.run(
            new String[] {"check", good.toString()},
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(full, false, UTF_8),
            new PrintStream(err, false, UTF_8));

    assertThat(code).isEqualTo(3);
    assertThat(err.toString(UTF_8)).isEqualTo("无法写入 标准输出：读写中断\n");
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }
}
