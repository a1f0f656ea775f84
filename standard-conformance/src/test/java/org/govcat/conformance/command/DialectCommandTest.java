package org.govcat.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.govcat.serialization.Dialects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code govcat dialect} verifies dialect files and proposes them. */
class DialectCommandTest {
  private static final String HEAD =
      "dialect: d\nversion: 1\nstandard: guide-2017\ntitle: { zh: 甲, en: a }\n";

  @TempDir Path folder;

  private String said = "";

  private int govcat(Object... words) {
    Run run = Run.govcat(words);
    said = run.said();
    return run.code();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  @DisplayName("every built-in dialect is listed with its title and its standard")
  void list() {
    assertThat(govcat("dialect", "list")).isZero();
    assertThat(said.lines())
        .hasSameSizeAs(Dialects.builtInIds())
        .contains("kweaver  KWeaver数据资源目录导入模板  (guide-2017)");
    assertThat(govcat("dialect", "list", "--locale", "en")).isZero();
    assertThat(said).contains("kweaver  Import templates of KWeaver  (guide-2017)\n");
    assertThat(govcat("dialect", "list", "--format", "json")).isZero();
    assertThat(said).contains("\"digest\": \"" + Dialects.builtIn("kweaver").digest());
  }

  @Test
  @DisplayName("a good file, and one whose words contradict the standard")
  void verify() throws IOException {
    String good = file("good.yaml", HEAD + "fields: [{ element: title, names: [标题] }]\n");
    String bad =
        file(
            "bad.yaml",
            HEAD
                + "fields: [{ element: sharing.type, names: [共享], values: s }]\n"
                + "values: { s: { entries: [{ words: [不予共享], is: \"1\" }] } }\n");

    assertThat(govcat("dialect", "verify", good)).isZero();
    assertThat(said).isEqualTo("对照表 d 可以使用：0 个词，0 个示例，0 条提示\n");
    assertThat(govcat("dialect", "verify", bad)).isEqualTo(ExitCode.DOES_NOT_CONFORM);
    assertThat(said)
        .contains(bad + ":6:36 错误：“不予共享”在标准中是“不予共享”，这里说成“无条件共享”\n")
        .endsWith("对照表不能使用：1 处错误\n");
    assertThat(govcat("dialect", "verify", bad, "--locale", "en", "--format", "json")).isEqualTo(1);
    assertThat(said)
        .contains(
            "\"kind\": \"contradicts-standard\"",
            "“不予共享” is “不予共享” in the standard and “无条件共享” here");
  }

  @Test
  @DisplayName("what is proposed for a file reads it, and says how sure it is")
  void suggest() throws IOException {
    String input = file("in.json", "[{\"标题\":\"甲\",\"共享\":\"完全\",\"开放类型\":\"1\",\"更新频率\":\"每天\"}]");
    String proposed = folder.resolve("p.yaml").toString();

    assertThat(govcat("dialect", "suggest", input, "--output", proposed)).isZero();
    assertThat(Files.readString(Path.of(proposed)))
        .contains(
            "  # 标题：title，可信度 85%，内置对照表有此名称\n  - { element: title, names: [\"标题\"] }\n",
            "  - { extension: \"开放类型\", names: [\"开放类型\"] }\n", "取值含义未知：1");
    assertThat(govcat("dialect", "verify", proposed)).isZero();
    assertThat(govcat("convert", input, "--to", "jsonl", "--dialect", proposed, "--output", "-"))
        .isZero();
    assertThat(said)
        .contains("\"title\":\"甲\"", "\"updateFrequency\":\"每日\"")
        .doesNotContain("\"open\":");
    assertThat(govcat("dialect", "suggest", input, "--format", "json")).isZero();
    JsonNode names = new ObjectMapper().readTree(said).get("names");
    assertThat(names.findValuesAsText("element"))
        .containsExactly("title", "null", "null", "updateFrequency");
    assertThat(names.get(2).get("reason").textValue()).isEqualTo("not-guessed");
  }

  @Test
  @DisplayName("wrong usage, and a file without names")
  void nothing() throws IOException {
    assertThat(govcat("dialect")).isEqualTo(ExitCode.USAGE);
    assertThat(govcat("dialect", "verfy")).isEqualTo(ExitCode.USAGE);
    assertThat(said).isEqualTo("用法错误：govcat dialect 没有子命令“verfy”，可用 list、suggest、verify\n");
    assertThat(govcat("dialect", "verify", "missing.yaml")).isEqualTo(ExitCode.USAGE);
    assertThat(govcat("dialect", "suggest", file("x", "甲乙丙"))).isEqualTo(ExitCode.NOT_CHECKED);
    assertThat(govcat("dialect", "verify", "--help")).isZero();
  }
}
