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

/** {@code --repair} makes safe repairs, tells each one, and touches nothing else. */
class RepairTest {
  private static final String SOURCE =
      "[{\"title\":\"　公交站点\",\"publicationDate\":\"2017年11月10日\",\"summary\":\"有 空格\","
          + "\"provider\":{\"name\":\"某局\",\"creditCode\":\"12100000400000624d\"}}]";

  @TempDir Path folder;

  private String said = "";

  private int govcat(Object... words) {
    Run run = Run.govcat(words);
    said = run.said();
    return run.code();
  }

  private String source() throws IOException {
    return Files.writeString(folder.resolve("in.json"), SOURCE).toString();
  }

  private List<String> rules(String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("check", source(), "--format", "json"));
    arguments.addAll(List.of(options));
    govcat(arguments.toArray());
    List<String> rules = new ArrayList<>();
    for (JsonNode finding : new ObjectMapper().readTree(said).get("findings")) {
      JsonNode place = finding.get("location");
      rules.add(
          finding.get("rule").textValue()
              + " "
              + finding.get("element").textValue()
              + " "
              + place.get("line").intValue()
              + ":"
              + place.get("column").intValue()
              + " "
              + finding.get("value").textValue());
    }
    return rules;
  }

  @Test
  @DisplayName(
      "a check proposes repairs, and judges what was repaired only where that was asked for")
  void check() throws IOException {
    assertThat(rules())
        .anyMatch(rule -> rule.startsWith("text/edge-blank title "))
        .anyMatch(rule -> rule.startsWith("value-alias publicationDate "))
        .anyMatch(rule -> rule.startsWith("credit-code-repairable provider.creditCode "))
        .noneMatch(rule -> rule.startsWith("repair/"));
    assertThat(rules("--repair"))
        .contains(
            "repair/applied title 1:11 　公交站点",
            "repair/applied provider.creditCode 1:105 12100000400000624d",
            "repair/applied publicationDate 1:37 2017年11月10日")
        .noneMatch(rule -> rule.startsWith("text/edge-blank"))
        .noneMatch(rule -> rule.startsWith("value-alias"))
        .noneMatch(rule -> rule.startsWith("credit-code-"));
    assertThat(said).contains("已修复为“2017-11-10”，按修复后的内容检查");
  }

  @Test
  @DisplayName("a conversion writes what was repaired and lists it: where, before, after")
  void convert() throws IOException {
    Path output = folder.resolve("out.jsonl");
    String report = folder.resolve("losses.json").toString();

    assertThat(
            govcat(
                "convert",
                source(),
                "--to",
                "jsonl",
                "--repair",
                "--output",
                output.toString(),
                "--loss-report",
                report))
        .isZero();
    assertThat(Files.readString(output))
        .isEqualTo(
            "{\"title\":\"公交站点\",\"summary\":\"有 空格\",\"provider\":{\"name\":\"某局\","
                + "\"creditCode\":\"12100000400000624D\"},\"publicationDate\":\"2017-11-10\"}\n");
    assertThat(said)
        .contains(
            "已修复 3 处：\n",
            "in.json:1:37 第 1 条“公交站点”：publicationDate 已修复“2017年11月10日”，读回为“2017-11-10”\n")
        .endsWith("全部内容都已写出，没有丢失\n");
    String text = Files.readString(Path.of(report));
    assertThat(PublishedSchema.against(text, "loss-report")).isEmpty();
    JsonNode told = new ObjectMapper().readTree(text);
    assertThat(told.get("lossless").booleanValue()).isTrue();
    assertThat(told.get("losses").findValuesAsText("now"))
        .containsExactly("公交站点", "12100000400000624D", "2017-11-10");
    assertThat(govcat("convert", source(), "--to", "jsonl", "--output", output.toString()))
        .isZero();
    assertThat(Files.readString(output)).contains("\"2017年11月10日\"", "\"12100000400000624d\"");
  }
}
