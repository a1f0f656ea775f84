package org.govcat.conformance.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.samples.Documents.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.govcat.conformance.house.House;
import org.govcat.conformance.texts.Texts;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.govcat.validation.compare.ChangeKind;
import org.govcat.validation.compare.Effect;
import org.govcat.validation.compare.StandardDiff;
import org.govcat.validation.compare.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The comparison of two standards as people and programs read it. */
class DiffReportTest {
  private static final String DRAFT =
      """
      standard: house-draft
      title: { zh: 内部草案, en: House draft }
      document: 内部草案
      status: draft
      version: 1
      uses: vocabulary
      evidence: derived
      source: 内部草案 1
      elements:
        - id: title
          max-length: 40
          examples: [甲]
        - id: sharing.type
          code-list: sharing-type
      code-lists:
        sharing-type:
          closed: true
          codes:
            - { code: "1", concept: unconditional }
            - { code: "2", concept: conditional }
      """;

  private static StandardDiff edited(String before, String after) {
    return StandardDiff.between(load(DRAFT), load(DRAFT.replace(before, after)));
  }

  private static Standard load(String yaml) {
    return Standards.load("house-draft.yaml", yaml.getBytes(UTF_8));
  }

  private static String written(StandardDiff diff, BenchFormat format, Locale locale)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DiffReport.write(diff, format, locale, out);
    return out.toString(UTF_8);
  }

  @Test
  void theTextSaysWhatChangedAndWhatToDo() throws IOException {
    assertThat(written(edited("\"2\"", "\"3\""), BenchFormat.TEXT, Locale.CHINESE))
        .isEqualTo(
            """
            标准对比：内部草案（house-draft 1） → 内部草案（house-draft 1）
            不兼容 1，收紧 0，放宽 0，文字 0
            版本变化：主版本，版本号应从 1 升至 2.0.0

            不兼容变更 (1)
            按旧版本编制的数据或程序须转换或复核
              代码表 sharing-type：有条件共享  同一含义改用其他代码
                  原：2  新：3  迁移提示：把代码“2”全部替换为“3”，按含义替换，勿逐字替换两次
            """);
  }

  @Test
  void theSameInEnglish() throws IOException {
    assertThat(
            written(edited("max-length: 40", "max-length: 30"), BenchFormat.TEXT, Locale.ENGLISH))
        .contains("breaking 0, tightening 1, relaxing 0, editorial 0")
        .contains(
            "  Resource title (title)  length shortened\n      Before: 40\n      After: 30\n      What")
        .contains("What to do: Find and shorten the values of more than 30 characters");
  }

  @Test
  void conditionsAreToldInWords() throws IOException {
    StandardDiff diff =
        edited(
            "examples: [甲]",
            "obligation: { mandatory-when: { sharing.type: [unconditional, conditional] } }");

    assertThat(written(diff, BenchFormat.TEXT, Locale.CHINESE))
        .contains("原：选填  新：共享类型为“无条件共享或有条件共享”时必填");
    assertThat(written(diff, BenchFormat.TEXT, Locale.ENGLISH))
        .contains(
            "mandatory when Sharing type is “Shared unconditionally or Shared conditionally”");
  }

  @Test
  void noChangeIsSaid() throws IOException {
    assertThat(written(edited("x", "x"), BenchFormat.TEXT, Locale.ENGLISH))
        .contains("version step: none, from 1 to 1");
  }

  @Test
  void markdownAndHtmlReadNothingAsMarkup() throws IOException {
    StandardDiff diff = edited("examples: [甲]", "examples: ['<script>alert(1)</script>|*a*']");

    assertThat(written(diff, BenchFormat.MARKDOWN, Locale.CHINESE))
        .contains("\\<script\\>alert(1)\\</script\\>\\|\\*a\\*");
    assertThat(written(diff, BenchFormat.HTML, Locale.CHINESE))
        .startsWith("<!DOCTYPE html>\n<html lang=\"zh\">")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;|*a*")
        .doesNotContain("<script");
  }

  @Test
  void theJsonKeepsItsSchema() throws IOException {
    String schemaText =
        Files.readString(House.root().resolve("docs/schema/standard-diff.schema.json"));
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaText, InputFormat.JSON);
    for (String id : Standards.builtInIds()) {
      StandardDiff diff = StandardDiff.between(Standards.builtIn(id), load(DRAFT));
      String json = written(diff, BenchFormat.JSON, Locale.CHINESE);
      JsonNode tree = tree(json);

      assertThat(schema.validate(json, InputFormat.JSON)).as(id).isEmpty();
      assertThat(tree.get("changes")).hasSize(diff.changes().size());
      assertThat(tree.get("counts").get("breaking").asInt())
          .isEqualTo(diff.changes(Effect.BREAKING).size());
    }
  }

  @ParameterizedTest
  @EnumSource(BenchFormat.class)
  void theSameComparisonIsTheSameBytes(BenchFormat format) throws IOException {
    assertThat(written(edited("\"2\"", "\"3\""), format, Locale.CHINESE))
        .isEqualTo(written(edited("\"2\"", "\"3\""), format, Locale.CHINESE));
  }

  @Test
  void everyKindEffectAndSubjectHasItsWords() {
    Texts texts = new Texts(Locale.CHINESE).with("bench");
    Set<String> wanted = new TreeSet<>();
    for (ChangeKind kind : ChangeKind.values()) {
      wanted.add("change." + kind.id());
    }
    for (Effect effect : Effect.values()) {
      wanted.add("effect." + effect.id());
      wanted.add("hint." + effect.id());
    }
    for (Subject.Type type : Subject.Type.values()) {
      wanted.add("subject." + type.id());
    }

    assertThat(texts.keys()).containsAll(wanted);
    Set<String> changes = new TreeSet<>(texts.keys());
    changes.removeIf(key -> !key.startsWith("change."));
    assertThat(wanted).as("texts of kinds that are no longer there").containsAll(changes);
  }
}
