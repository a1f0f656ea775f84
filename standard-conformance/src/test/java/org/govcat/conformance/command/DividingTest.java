package org.govcat.conformance.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.command.Run.govcat;
import static org.govcat.conformance.samples.Documents.lines;
import static org.govcat.conformance.samples.Documents.resource;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.govcat.conformance.samples.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each provider gets its part of the workbook that was checked, and nothing of others. */
class DividingTest {
  @TempDir Path folder;
  private Path workbook;
  private Path parts;

  @BeforeEach
  void writeWorkbook() throws IOException {
    Path source = folder.resolve("a.jsonl");
    workbook = folder.resolve("a.xlsx");
    parts = folder.resolve("parts");
    Files.write(
        source,
        lines(
            of("甲局", 1),
            of("乙局", 2).without("/summary"),
            of("甲局", 3).without("/summary"),
            of("乙局", 4).with("/secrecy", "涉密").without("/summary"),
            of("乙局", 5)));
    govcat("convert", source, "--to=xlsx", "--output=" + workbook);
  }

  private static Documents of(String provider, int number) {
    return resource(number)
        .with("/provider/name", provider)
        .with("/title", provider + "登记信息" + "甲乙丙丁戊".charAt(number - 1));
  }

  @Test
  void aPartIsJudgedLikeTheResourcesThatItHolds() throws IOException {
    JsonNode whole = split(workbook);
    JsonNode second = check(parts.resolve("002-甲局.xlsx"));
    JsonNode third = check(parts.resolve("003-乙局.xlsx"));

    assertThat(whole.get("recordsChecked").asInt()).isEqualTo(5);
    assertThat(second.get("recordsChecked").asInt()).isEqualTo(2);
    assertThat(second.get("recordsWithErrors").asInt()).isEqualTo(1);
    assertThat(third.get("recordsWithErrors").asInt()).isEqualTo(1);
    assertThat(second.at("/findings/0/location/cell")).isEqualTo(cellOf(whole, "甲局"));
  }

  private static JsonNode cellOf(JsonNode report, String title) {
    for (JsonNode finding : report.get("findings")) {
      boolean missing = finding.get("rule").asText().equals("summary/required");
      if (missing && finding.at("/record/title").asText().startsWith(title)) {
        return finding.at("/location/cell");
      }
    }
    throw new AssertionError("nothing was found in " + title);
  }

  @Test
  void nothingOfOthersIsInAPartAndNothingSecretInAny() throws IOException {
    split(workbook);
    String first = text(parts.resolve("002-甲局.xlsx"));
    String second = text(parts.resolve("003-乙局.xlsx"));

    assertThat(first).contains("甲局登记信息甲", "甲局登记信息丙").doesNotContain("乙局");
    assertThat(second).contains("乙局登记信息乙", "乙局登记信息戊").doesNotContain("甲局").doesNotContain("登记信息丁");
    assertThat(first)
        .contains("本工作簿只含贵单位的资源：其他单位的行已清空并隐藏")
        .contains(">有错误</t>")
        .contains("<comment ");
  }

  @Test
  void anAnnotatedWorkbookIsDividedWithoutWhatWasPutInBefore() throws IOException {
    Path annotated = folder.resolve("annotated.xlsx");
    govcat("check", workbook, "--date=2020-01-15", "--report=xlsx=" + annotated);
    split(annotated);

    assertThat(text(parts.resolve("003-乙局.xlsx"))).doesNotContain("甲局");
    assertThat(check(parts.resolve("002-甲局.xlsx")).get("recordsWithErrors").asInt()).isEqualTo(1);
  }

  @Test
  void whatCannotBeDividedGivesListsAndIsTold() throws IOException {
    assertThat(splitting(workbook, workbook)).contains("检查了 2 个文件", "问题清单");
    try (ZipFile list = new ZipFile(parts.resolve("002-甲局.xlsx").toFile())) {
      assertThat(list.getEntry("xl/worksheets/govcat.xml")).isNull();
    }
  }

  private JsonNode split(Path file) {
    return govcat(
            "check",
            file,
            "--date=2020-01-15",
            "--format=json",
            "--split-by=provider",
            "--output=" + parts)
        .json();
  }

  private String splitting(Path... files) {
    List<Object> words = new ArrayList<>(List.of("check", "--split-by=provider"));
    words.add("--output=" + parts);
    words.addAll(List.of(files));
    return govcat(words.toArray()).err();
  }

  private static JsonNode check(Path file) {
    return govcat("check", file, "--date=2020-01-15", "--format=json").json();
  }

  private static String text(Path workbook) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry part : zip.stream().toList()) {
        text.append(new String(zip.getInputStream(part).readAllBytes(), UTF_8));
      }
    }
    return text.toString();
  }
}
