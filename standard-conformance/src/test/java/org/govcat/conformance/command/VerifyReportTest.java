package org.govcat.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.command.Run.govcat;
import static org.govcat.conformance.samples.Documents.lines;
import static org.govcat.conformance.samples.Documents.resource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code govcat verify-report}: whether a report still says what checking again says. */
class VerifyReportTest {
  private static final String DIALECT =
      """
      dialect: own
      version: 1
      standard: guide-2017
      title: { zh: 自定, en: Own }
      evidence: derived
      source: 自定
      fields:
        - { element: title, names: [title] }
      """;

  private static final String MODES = "\"modes\": [\n    \"through\"\n  ]";

  @TempDir Path folder;
  private Path input;
  private Path report;

  @BeforeEach
  void writeReport() throws IOException {
    input = folder.resolve("a.jsonl");
    report = folder.resolve("r.json");
    Files.write(input, lines(resource(1), resource(2).without("/title")));
    govcat("check", input, "--date", "2020-01-15", "--report", "json=" + report);
  }

  @Test
  void anUnchangedReportHolds() {
    Run run = govcat("verify-report", report, input);

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("报告 ").contains("成立").hasLineCount(1);
    assertThat(govcat("verify-report", report, input, "--locale", "en").out()).contains(" holds");
  }

  @Test
  void theFileMayStandElsewhereByNow() throws IOException {
    Path moved = folder.resolve("moved.jsonl");
    Files.move(input, moved);

    assertThat(govcat("verify-report", report, moved).code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "does-not-conform,conforms,结论",
    "\"recordsWithErrors\": 1,\"recordsWithErrors\": 0,recordsWithErrors",
    "0.1.0,9.9.9,程序版本",
    "title/required\",title/gone\",规则 1",
    "/000002,/000003,问题 1",
    "\"date\": \"2020,\"date\": \"2010,规则 2"
  })
  void whatWasChangedInTheReportIsNamed(String right, String wrong, String told)
      throws IOException {
    String text = Files.readString(report);
    assertThat(text).contains(right);
    Files.writeString(report, text.replace(right, wrong));
    Run run = govcat("verify-report", report, input);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("不成立").contains("  - " + told);
  }

  @Test
  void anotherInputIsToldByItsDigest() throws IOException {
    Files.write(
        input, lines(resource(1), resource(2).without("/title").with("/summary", "别的摘要内容")));
    Run run = govcat("verify-report", report, input);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("  - 输入 1：报告为 {\"sha256\"");
  }

  @Test
  void everyOptionOfTheCheckIsTakenFromTheReport() throws IOException {
    Path held = folder.resolve("held.jsonl");
    Path told = folder.resolve("s.yaml");
    Files.write(held, lines(resource(2)));
    Files.writeString(
        told,
"""
suppressions:
  - { rule: title/required, path: title, record: "*", reason: r, approved-by: a, expires: 2030-01-01 }
""");
    govcat(
        "check",
        input,
        "--date=2020-01-15",
        "--stage=submit",
        "--against=" + held,
        "--suppress=" + told,
        "--standard=guide-2017",
        "--max-samples=-1",
        "--locale=en",
        "--report=json=" + report);

    assertThat(govcat("verify-report", report, input, "--against", held, "--suppress", told).out())
        .contains("成立：");
    assertThat(govcat("verify-report", report, input, "--against", held).code()).isEqualTo(2);
    assertThat(govcat("verify-report", report, input, "--suppress", told).code()).isEqualTo(2);
    assertThat(govcat("verify-report", report, input, "--against", input, "--suppress", told).out())
        .contains("  - options：");
  }

  @Test
  void theModesAreThoseOfTheReport() throws IOException {
    String practice = "cn-province-through-reporting-practice";
    govcat(
        "check",
        input,
        "--date=2020-01-15",
        "--standard=" + practice,
        "--mode=through",
        "--report=json=" + report);
    String text = Files.readString(report);
    assertThat(text).contains(MODES).contains("ext.field/required");

    assertThat(govcat("verify-report", report, input).out()).contains("成立：").hasLineCount(1);
    Files.writeString(report, text.replace(MODES, "\"modes\": [ ]"));
    assertThat(govcat("verify-report", report, input).out()).contains("不成立").contains("  - 规则 ");
    Files.writeString(report, text.replace(MODES, MODES.replace("through", "other")));
    assertThat(govcat("verify-report", report, input).out())
        .contains("  - 模式 1：报告为 \"other\"；重新检查为 （无）");
  }

  @Test
  void theDialectIsThatOfTheReportByItsDigest() throws IOException {
    Path own = folder.resolve("own.yaml");
    Files.writeString(own, DIALECT);
    govcat("check", input, "--date=2020-01-15", "--dialect=" + own, "--report=json=" + report);

    assertThat(govcat("verify-report", report, input).code()).isEqualTo(2);
    assertThat(govcat("verify-report", report, input, "--dialect", own).code()).isZero();
    Files.writeString(own, DIALECT + "# a remark\n");
    assertThat(govcat("verify-report", report, input, "--dialect", own).out())
        .contains("有 1 处不同")
        .contains("  - 输入 1：报告为 {\"dialectDigest\":\"");
  }

  @Test
  void theScorecardIsThatOfTheReport() throws IOException {
    govcat("check", input, "--date=2020-01-15", "--score", "--report=json=" + report);
    String text = Files.readString(report);

    assertThat(govcat("verify-report", report, input).out()).contains("成立：").hasLineCount(1);
    Files.writeString(report, text.replace("\"errorCap\": 59", "\"errorCap\": 60"));
    assertThat(govcat("verify-report", report, input).out()).contains("  - 评分：报告为 {\"scorecard\"");
    Files.writeString(report, text.replace("\"id\": \"catalogue-quality\"", "\"id\": \"own\""));
    assertThat(govcat("verify-report", report, input).err())
        .contains("“own”")
        .contains("--scorecard");
  }

  @Test
  void whatIsNotThereOrNoReportCannotBeVerified() throws IOException {
    assertThat(govcat("verify-report", report, folder.resolve("nothing")).code()).isEqualTo(3);
    assertThat(govcat("verify-report", folder.resolve("nothing"), input).code()).isEqualTo(3);
    assertThat(govcat("verify-report", input, input).code()).isEqualTo(3);
    assertThat(govcat("verify-report", report).code()).isEqualTo(2);
    assertThat(govcat("verify-report", report, input, input).err()).startsWith("用法错误：报告记有 1 个输入");
    Files.writeString(report, Files.readString(report).substring(0, 300));
    assertThat(govcat("verify-report", report, input).code()).isEqualTo(3);
  }
}
