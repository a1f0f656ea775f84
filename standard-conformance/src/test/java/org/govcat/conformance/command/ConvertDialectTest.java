package org.govcat.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.govcat.conformance.samples.PublishedSchema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code govcat convert} writes in a dialect and tells what that loses. */
class ConvertDialectTest {
  private static final String OWN =
      "{\"catalog\":{\"id\":\"c\"},\"resources\":["
          + "{\"title\":\"甲\",\"code\":\"3070040101/000001\",\"sharing\":{\"type\":\"1\"},"
          + "\"items\":[{\"name\":\"名称\",\"technicalName\":\"MC\"},{\"name\":\"日期\"}]}]}";
  private static final String PORTAL = "[{\"标题\":\"乙\",\"发布部门\":\"某局\",\"资源格式\":\"xls,xml\"}]";

  @TempDir Path folder;

  private String messages = "";

  private int convert(String text, String output, String... options) throws IOException {
    Path input = Files.writeString(folder.resolve("in.json"), text);
    List<Object> words = new ArrayList<>(List.of("convert", input, "--output"));
    words.add(folder.resolve(output));
    words.addAll(List.of(options));
    Run run = Run.govcat(words.toArray());
    messages = run.said();
    return run.code();
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  @Test
  @DisplayName("a catalogue in the standard's own names is written in the dialect")
  void written() throws IOException {
    String report = folder.resolve("losses.json").toString();

    assertThat(
            convert(
                OWN,
                "out.csv",
                "--to",
                "csv",
                "--dialect",
                "national-template",
                "--loss-report",
                report))
        .isZero();
    assertThat(text("out.csv"))
        .contains("信息资源名称,信息资源代码", ",甲,3070040101/000001,", ",名称,,,无条件共享,", ",日期,");
    assertThat(messages)
        .contains(
            "输入使用标准自身的名称，按对照表 national-template 写出\n",
            "有 1 条资源的内容未能原样写出，共 2 处：\n",
            "  信息项英文名称（items.technicalName） 未写出：1 处\n",
            "    第 1 条“甲”：items[0].technicalName 未写出“MC”\n");
    JsonNode told = new ObjectMapper().readTree(text("losses.json"));
    assertThat(told.get("lossless").booleanValue()).isFalse();
    assertThat(told.get("losses").findValuesAsText("element"))
        .containsExactly("catalog", "items[0].technicalName");
    assertThat(PublishedSchema.against(text("losses.json"), "loss-report")).isEmpty();
  }

  @Test
  @DisplayName("what a layout has no column for is named, and a lost header is no lost resource")
  void named() throws IOException {
    String other = "[{\"title\":\"甲\",\"updateFrequency\":\"其他\",\"updateFrequencyNote\":\"每学期\"}]";
    convert(other, "out.xlsx", "--to", "xlsx", "--to-dialect", "national-template");
    assertThat(messages).contains("  其他更新周期（updateFrequencyNote） 未写出：1 处\n", "未写出“每学期”");

    convert(
        "{\"catalog\":{\"id\":\"c\"},\"resources\":[{\"title\":\"甲\"}]}",
        "out.csv",
        "--to",
        "csv",
        "--to-dialect",
        "national-template");
    assertThat(messages)
        .isEqualTo("各条资源的内容都已写出；未能原样写出的有 1 处：\n  目录信息 未写出：1 处\n    目录信息：catalog 未写出\n");
  }

  @Test
  @DisplayName("a catalogue in other names is read in the dialect")
  void read() throws IOException {
    assertThat(convert(PORTAL, "out.jsonl", "--to", "jsonl", "--dialect", "open-data-portal"))
        .isZero();
    assertThat(messages).isEqualTo("按对照表 open-data-portal 读取输入\n");
    assertThat(text("out.jsonl"))
        .isEqualTo(
            "{\"title\":\"乙\",\"provider\":{\"name\":\"某局\"},\"formats\":["
                + "{\"category\":\"电子表格\",\"type\":\"xls\"},"
                + "{\"category\":\"电子文件\",\"type\":\"xml\"}]}\n");
  }

  @Test
  @DisplayName("from one dialect into another, both named")
  void both() throws IOException {
    assertThat(
            convert(
                PORTAL,
                "out.csv",
                "--to",
                "csv",
                "--from-dialect",
                "open-data-portal",
                "--to-dialect",
                "national-template",
                "--locale",
                "en"))
        .isZero();
    assertThat(text("out.csv")).contains(",乙,,某局,", "电子表格,xls", "电子文件,xml");
    assertThat(messages).isEqualTo("everything was written, nothing is lost\n");
  }

  @Test
  @DisplayName(
      "what has no name in the dialect stands under the standard's own names in JSON and XML")
  void ownNames() throws IOException {
    for (String format : new String[] {"json", "xml"}) {
      assertThat(convert(OWN, "out", "--to", format, "--to-dialect", "open-data-portal")).isZero();
      assertThat(messages).startsWith("全部内容都已写出；有 ");
      assertThat(text("out")).contains("信息资源名称");
      Files.copy(folder.resolve("out"), folder.resolve("back." + format));
      String written = text("out");
      assertThat(convert(written, "again", "--to", "json", "--from-dialect", "open-data-portal"))
          .isZero();
      assertThat(convert(OWN, "plain", "--to", "json")).isZero();
      assertThat(text("again")).isEqualTo(text("plain"));
    }
  }

  @Test
  @DisplayName("wrong usage is told before anything is written")
  void wrongUsage() throws IOException {
    assertThat(convert(OWN, "out", "--to", "json", "--to-dialect", "kweaver"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(messages).isEqualTo("用法错误：对照表“kweaver”只说明表格的列，不能用于写出 JSON 或 XML\n");
    assertThat(
            convert(
                OWN,
                "out",
                "--to",
                "json",
                "--dialect",
                "kweaver",
                "--to-dialect",
                "open-data-portal"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(messages).startsWith("用法错误：--dialect 不能与 --from-dialect、--to-dialect 同时使用");
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
