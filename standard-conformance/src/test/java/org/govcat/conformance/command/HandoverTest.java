package org.govcat.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.command.Run.govcat;
import static org.govcat.conformance.samples.Documents.document;
import static org.govcat.conformance.samples.Documents.lines;
import static org.govcat.conformance.samples.Documents.resource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.govcat.conformance.samples.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is handed on after a check: to each provider its own, to the platform what is good. */
class HandoverTest {
  @TempDir Path folder;
  private Path input;

  @BeforeEach
  void writeCatalogue() throws IOException {
    input = folder.resolve("a.jsonl");
    Files.write(
        input,
        lines(
            of("甲局", 1),
            of("甲局", 2).without("/summary"),
            of("../乙局/<b>", 3),
            of("../乙局/<b>", 4),
            of("丙局", 5).without("/title").without("/summary"),
            of("丁局", 6).with("/secrecy", "涉密").without("/summary")));
  }

  private static Documents of(String provider, int number) {
    return resource(number).with("/provider/name", provider);
  }

  @Test
  void everyProviderGetsItsNoticeAndItsFindings() throws IOException {
    Path out = folder.resolve("out");
    Run run =
        govcat("check", input, "--date", "2020-01-15", "--split-by", "provider", "--output", out);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("结论：");
    assertThat(names(out))
        .containsExactly(
            "001-涉密资源_不显示_.html".replace("涉密资源", "_涉密资源"),
            "001-_涉密资源_不显示_.xlsx",
            "002-甲局.html",
            "002-甲局.xlsx",
            "003-___乙局__b_.html",
            "003-___乙局__b_.xlsx",
            "004-丙局.html",
            "004-丙局.xlsx");
    String notice = Files.readString(out.resolve("002-甲局.html"));
    assertThat(notice)
        .contains("<h1>甲局</h1>")
        .contains("发现错误，请按下列意见修改后重新报送。")
        .contains("307004010200/000002")
        .doesNotContain("乙局")
        .doesNotContain("000005");
    assertThat(Files.readString(out.resolve("003-___乙局__b_.html")))
        .contains("<h1>../乙局/&lt;b&gt;</h1>")
        .contains("未发现错误，予以通过。");
  }

  @Test
  void oneBadRowCostsNobodyButItself() throws IOException {
    Path good = folder.resolve("good.jsonl");
    Path bad = folder.resolve("bad.jsonl");
    Run run = govcat("check", input, "--accepted", good, "--rejected", bad);

    assertThat(run.code()).isEqualTo(1);
    assertThat(codes(good)).containsExactly("000001", "000003", "000004");
    assertThat(codes(bad)).containsExactly("000002", "000005");
    assertThat(run.err()).contains("通过 3 条，退回 2 条；标注涉密 1 条未写入任何文件");
    assertThat(govcat("check", good).code()).isZero();
  }

  @Test
  void theHeaderGoesBeforeBoth() throws IOException {
    Files.write(input, document("{\"id\":\"x\"}", resource(1), resource(2).without("/title")));
    Path good = folder.resolve("good.jsonl");
    Path bad = folder.resolve("bad.jsonl");
    govcat("check", input, "--accepted", good, "--rejected", bad);

    assertThat(good).content().startsWith("{\"catalog\":{\"id\":\"x\"}}").hasLineCount(2);
    assertThat(bad).content().startsWith("{\"catalog\":{\"id\":\"x\"}}").hasLineCount(2);
  }

  @ParameterizedTest
  @CsvSource({"0,1", "0.5,1", "1,0", "50%,1", "100%,0"})
  void theAnswerIsThatOfTheProvidersWhereAShareIsAllowed(String share, int code) {
    assertThat(govcat("check", input, "--max-error-share", share).code()).isEqualTo(code);
  }

  @Test
  void aProviderWithinTheShareIsNotSentBack() throws IOException {
    Path out = folder.resolve("out");
    govcat("check", input, "--max-error-share=0.5", "--split-by=provider", "--output=" + out);

    assertThat(Files.readString(out.resolve("002-甲局.html"))).contains("占比在允许范围内");
    assertThat(Files.readString(out.resolve("004-丙局.html"))).contains("请按下列意见修改后重新报送");
  }

  @Test
  void whatCannotBeMeantIsWrongUsage() {
    Path there = folder.resolve("x");

    assertThat(govcat("check", input, "--split-by", "provider").code()).isEqualTo(2);
    assertThat(govcat("check", input, "--split-by", "code", "--output", there).code()).isEqualTo(2);
    assertThat(govcat("check", input, "--accepted", there).code()).isEqualTo(2);
    assertThat(govcat("check", input, "--accepted", there, "--rejected", there).code())
        .isEqualTo(2);
    assertThat(govcat("check", input, "--accepted", input, "--rejected", there).code())
        .isEqualTo(2);
    assertThat(govcat("check", input, input, "--accepted", there, "--rejected", "y").code())
        .isEqualTo(2);
    assertThat(govcat("check", input, "--max-error-share", "5").code()).isEqualTo(2);
    assertThat(govcat("check", input, "--max-error-share", "101%").code()).isEqualTo(2);
  }

  @Test
  void noFileThatIsReadIsWrittenOver() throws IOException {
    Path told = folder.resolve("s.yaml");
    Path here = folder.resolve("001-_涉密资源_不显示_.html");
    Files.writeString(told, "suppressions: []");
    Files.write(here, Files.readAllBytes(input));
    byte[] before = Files.readAllBytes(here);

    assertThat(govcat("check", input, "--suppress", told, "--report", "json=" + told).code())
        .isEqualTo(2);
    assertThat(govcat("check", input, "--suppress", told, "--output", told).code()).isEqualTo(2);
    assertThat(govcat("check", here, "--split-by", "provider", "--output", folder).code())
        .isEqualTo(2);
    assertThat(
            govcat(
                    "check",
                    input,
                    "--report=json=" + folder.resolve("x"),
                    "--accepted=" + folder.resolve("x"),
                    "--rejected=" + folder.resolve("y"))
                .code())
        .isEqualTo(2);
    assertThat(told).hasContent("suppressions: []");
    assertThat(here).hasBinaryContent(before);
  }

  @Test
  void aNameOfAProviderLeadsNowhereElse() {
    assertThat(ProviderFiles.safe("../..\\C:\u202e\u0000局")).isEqualTo("______C___局");
    assertThat(ProviderFiles.safe("长".repeat(100))).hasSize(40);
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<String> codes(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.substring(line.indexOf('/') + 1, line.indexOf('/') + 7))
        .toList();
  }
}
