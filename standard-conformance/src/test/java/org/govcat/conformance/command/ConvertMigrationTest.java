package org.govcat.conformance.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.samples.Documents.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.govcat.conformance.samples.PublishedSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code govcat convert --from … --to …} between standards. */
class ConvertMigrationTest {
  private static final String CATALOGUE =
      """
      {"catalog":{"standard":"guide-2017","title":"示例"},
       "resources":[
        {"code":"307004010100/000001","title":"甲","sharing":{"type":"2","condition":"限民政部门","methods":[{"category":"共享平台方式","type":"接口"}]},"extensions":{"duty":"职能"}},
        {"code":"307004010100/000002","title":"乙","sharing":{"type":"3","condition":"《某某法》第十条"}},
        {"code":"307004010100/000003","title":"丙","secrecy":"涉密","sharing":{"type":"9"}}]}
      """;

  @TempDir Path folder;
  private String in;
  private String out;

  @BeforeEach
  void writeCatalogue() throws IOException {
    in = Files.writeString(folder.resolve("in.json"), CATALOGUE, UTF_8).toString();
    out = folder.resolve("out.json").toString();
  }

  private Run convert(String... more) {
    List<String> words = new ArrayList<>(List.of("convert", in, "--output", out));
    words.addAll(List.of(more));
    return Run.govcat(words.toArray());
  }

  private JsonNode written() throws IOException {
    return tree(Files.readString(Path.of(out), UTF_8));
  }

  /** 代码和摘要在条例第十三条没有列出，原样保留。 */
  @Test
  void whatTheOtherStandardDoesNotNameIsKeptAndTold() throws IOException {
    String report = folder.resolve("losses.json").toString();
    Run run = convert("--from", "guide-2017", "--to", "decree-2025", "--loss-report", report);

    assertThat(run.err()).startsWith("目标标准没有规定、原样写出的元素：信息资源代码（code） 3 条\n迁移后有 3 条资源共 ");
    assertThat(written().at("/resources/0/code").asText()).isEqualTo("307004010100/000001");
    assertThat(tree(Files.readString(Path.of(report), UTF_8)).get("counts"))
        .extracting(count -> count.get("rule").asText() + " " + count.get("element").asText())
        .contains("loss/undeclared code");
    assertThat(convert("--from", "guide-2017", "--to", "decree-2025", "--locale", "en").err())
        .startsWith(
            "Written as they were, though the other standard does not name them: "
                + "Resource code (code) (3)\n");
  }

  @Test
  void theOutputIsACatalogueOfTheOtherStandard() throws IOException {
    Run run = convert("--from", "guide-2017", "--to", "decree-2025");

    assertThat(run.code()).isZero();
    JsonNode json = written();
    assertThat(json.at("/catalog/standard").asText()).isEqualTo("decree-2025");
    assertThat(json.at("/catalog/title").asText()).isEqualTo("示例");
    assertThat(json.at("/resources/0/sharing/condition").asText()).isEqualTo("限民政部门");
    assertThat(json.at("/resources/0/sharing/scope").isMissingNode()).isTrue();
    assertThat(json.at("/resources/0/sharing/methods/0/type").asText()).isEqualTo("服务接口");
    assertThat(json.at("/resources/0/extensions/duty").asText()).isEqualTo("职能");
    assertThat(json.at("/resources/1/sharing/condition").isMissingNode()).isTrue();
    assertThat(json.at("/resources/1/sharing/basis/text").asText()).isEqualTo("《某某法》第十条");
    assertThat(json.at("/resources/2/sharing/type").asText()).isEqualTo("9");
    assertThat(run.err()).contains("迁移后有 3 条资源", "需人工确认", "共享范围（sharing.scope）");
    assertThat(run.err()).doesNotContain("“9”").doesNotContain("丙");
  }

  @Test
  void theLossReportTellsWhereWhyAndByWhichClause() throws IOException {
    Path report = folder.resolve("losses.json");
    convert("--from", "guide-2017", "--to", "decree-2025", "--loss-report", report.toString());

    String told = Files.readString(report, UTF_8);
    assertThat(PublishedSchema.against(told, "loss-report")).isEmpty();
    JsonNode losses = tree(told).path("losses");
    assertThat(losses)
        .filteredOn(loss -> loss.path("element").asText().equals("sharing.scope"))
        .singleElement()
        .satisfies(
            loss -> {
              assertThat(loss.path("rule").asText()).isEqualTo("loss/needs-person");
              assertThat(loss.at("/record/code").asText()).isEqualTo("307004010100/000001");
              assertThat(loss.at("/reason/zh").asText()).contains("不作拆分");
              assertThat(loss.at("/reason/en").asText()).contains("is not cut");
              assertThat(loss.path("source").asText()).isEqualTo("政务数据共享条例 第十五条第二款");
            });
  }

  @Test
  void formAndStandardAreGivenTogetherInEitherOrder() throws IOException {
    assertThat(convert("--from", "guide-2017", "--to", "xml", "--to", "decree-2025").code())
        .isZero();
    assertThat(Files.readString(Path.of(out), UTF_8)).startsWith("<?xml").contains("decree-2025");
    assertThat(convert("--to", "decree-2025", "--to", "jsonl", "--from", "guide-2017").code())
        .isZero();
    assertThat(Files.readString(Path.of(out), UTF_8)).startsWith("{\"catalog\":");
  }

  @Test
  void backAgainItIsTheSame() throws IOException {
    convert("--from", "guide-2017", "--to", "decree-2025");
    in = out;
    out = folder.resolve("back.json").toString();

    assertThat(convert("--from", "decree-2025", "--to", "guide-2017").code()).isZero();
    assertThat(written()).isEqualTo(tree(CATALOGUE));
  }

  @Test
  void withoutAStandardNothingIsMigrated() throws IOException {
    assertThat(convert("--to", "json")).isEqualTo(new Run(0, "", ""));
    assertThat(written()).isEqualTo(tree(CATALOGUE));
  }

  @Test
  void theLossReportIsNotWrittenOverTheOutput() {
    Run run = convert("--from", "guide-2017", "--to", "decree-2025", "--loss-report", out);

    assertThat(run.code()).isEqualTo(2);
    assertThat(Path.of(out)).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--to decree-2025 | --to decree-2025 是标准，须用 --from 写明目录所依据的标准",
        "--to json --from guide-2017 | --from guide-2017 须与 --to 的标准一起给出",
        "--to json --to xml | --to 只能给出一种格式和一个标准，不能同时是 json、xml",
        "--from guide-2017 --to decree-2025 --to guide-2017 | --to 只能给出一种格式和一个标准",
        "--from guide-2017 --to guide-2017 | 没有从 guide-2017 到 guide-2017 的迁移方案",
        "--from guide-2017 --to gbt-21063-3-2007 | 没有从 guide-2017 到 gbt-21063-3-2007 的迁移方案",
        "--from guide-2071 --to decree-2025 | 没有标准“guide-2071”",
        "--to yaml | --to 不能是“yaml”，可用 json、jsonl、xml、xlsx、csv"
      })
  void wrongUsageIsToldBeforeAnythingIsRead(String options, String answer) {
    Run run = convert(options.strip().split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("用法错误：" + answer.strip());
    assertThat(Path.of(out)).doesNotExist();
  }
}
