package org.govcat.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a draft may say that no built-in standard says, and what advice leaves. */
class SchemaOfDraftsTest {
  private static final String HEAD =
      """
      standard: draft
      title: { zh: 示例草案, en: "A draft" }
      document: 示例
      status: draft
      version: 1
      uses: vocabulary
      evidence: derived
      source: 示例
      """;

  private static final String OPTIONAL_LIST =
      HEAD
          + """
          elements:
            - { id: title, obligation: mandatory }
            - { id: keywords, obligation: optional }
            - { id: keywords.word, obligation: mandatory }
            - { id: keywords.thesaurus }
          """;

  /** Conditions of the guide still name what is not shared. */
  private static final String NOTHING_WITHHELD =
      HEAD.replace("uses: vocabulary", "based-on: guide-2017")
          + """
          code-lists:
            sharing-type:
              remove: [not-shared]
          """;

  @Test
  @DisplayName("a condition on concepts that a list lacks never holds")
  void conditionOnNothing() {
    Standard draft = draft(NOTHING_WITHHELD);
    Agreement agreement = new Agreement(draft, Stage.PUBLISH);
    StructuralRecords records = new StructuralRecords(draft, 1);
    for (int i = 0; i < 100; i++) {
      agreement.judge(records.record(20));
    }
    agreement.judge(SchemaJudge.parse("{\"sharing\":{\"type\":\"3\"}}"));

    assertThat(agreement.disagreements).isEmpty();
    assertThat(agreement.broken).contains("sharing.type/code-list");
  }

  @Test
  @DisplayName(
      "what a list that need not be there holds is asked for where the list says something")
  void emptyMembers() {
    Agreement agreement = new Agreement(draft(OPTIONAL_LIST), Stage.PUBLISH);
    for (String words : List.of("[{}]", "[{\"word\":\"-\"}]", "[{},{\"thesaurus\":\"x\"}]", "[]")) {
      agreement.judge(SchemaJudge.parse("{\"title\":\"甲\",\"keywords\":" + words + "}"));
    }

    assertThat(agreement.disagreements).isEmpty();
    assertThat(agreement.broken).containsExactly("keywords.word/required");
  }

  @Test
  @DisplayName("advice of one standard leaves the rules of the other; a header may give it")
  void advice() {
    Standard joint = Standards.builtIn("catalogue-2025-practice");
    Agreement agreement = new Agreement(joint, Stage.PUBLISH);
    String court = "{\"provider\":{\"name\":\"示例省高级人民法院\",\"kind\":\"其他国家机关\"}";
    String silent = "{\"grade\":{\"classification\":\"司法\"}}";
    String department = "{\"provider\":{\"kind\":\"政府部门\"}}";
    for (String document :
        List.of(
            "[" + court + "}]",
            "{\"catalog\":" + court + "},\"resources\":[" + silent + "]}",
            "{\"catalog\":" + court + "},\"resources\":[" + silent + "," + department + "]}",
            "{\"resources\":[" + court + "}," + department + "]}")) {
      agreement.compare(SchemaJudge.parse(document));
    }

    assertThat(agreement.disagreements).isEmpty();
    assertThat(agreement.broken).contains("title/required", "grade.level/required");
  }

  private static Standard draft(String yaml) {
    return Standards.load("draft.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }
}
