package org.govcat.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.govcat.conformance.house.House;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code govcat rules} tells of a rule that is milder at a stage how grave it is where. */
class RulesCommandTest {
  private static final String MILDER =
      House.root().resolve("examples/standards/kinds/k45-severity-by-stage.yaml").toString();

  private static String rules(String... options) {
    List<String> words = new ArrayList<>(List.of("rules", "--standard", MILDER));
    words.addAll(List.of(options));
    Run run = Run.govcat(words.toArray());
    assertThat(run.code()).isZero();
    return run.out();
  }

  @Test
  @DisplayName("for people in both languages; a rule of one severity has it alone")
  void forPeople() {
    assertThat(rules()).contains("\n错误（编制阶段为提示、报送阶段为警告）  内设机构写全称").contains("\n错误  信息资源名称必填");
    assertThat(rules("--locale", "en"))
        .contains("\nerror (info at draft, warning at submit)  A department has its full name");
    assertThat(rules("--format", "markdown"))
        .contains("| `short-department` | 错误（编制阶段为提示、报送阶段为警告） |");
  }

  @Test
  @DisplayName("of exactly this version and digest")
  void whichRules() {
    String digest = Standards.builtIn("decree-2025").info().digest();
    String version = "国务院令第809号 · 现行 · 定义版本 1 · 摘要 " + digest + "\n";

    assertThat(Run.govcat("rules", "--standard", "decree-2025").out())
        .startsWith("decree-2025  政务数据共享条例\n" + version);
    assertThat(Run.govcat("rules", "--standard", "decree-2025", "--format", "markdown").out())
        .startsWith("# 政务数据共享条例 (decree-2025)\n\n" + version);
  }

  @Test
  @DisplayName("for programs at every stage at which a rule is judged")
  void forPrograms() throws IOException {
    JsonNode mild = rule("short-department");

    assertThat(mild.get("severity").asText()).isEqualTo("error");
    assertThat(mild.get("severityByStage"))
        .hasToString("{\"draft\":\"info\",\"submit\":\"warning\",\"publish\":\"error\"}");
    assertThat(rule("publicationDate/required").get("severityByStage"))
        .hasToString("{\"publish\":\"error\"}");
  }

  private static JsonNode rule(String id) throws IOException {
    for (JsonNode rule : new ObjectMapper().readTree(rules("--format", "json"))) {
      if (rule.get("id").asText().equals(id)) {
        return rule;
      }
    }
    throw new AssertionError("no rule " + id);
  }
}
