package org.govcat.conformance.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.samples.Documents.tree;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code govcat code next} as people call it. */
class CodeNextTest {
  @TempDir Path folder;

  private Run next(String... more) throws IOException {
    String held = file("held.json", "[{\"code\":\"307004010100/000006\",\"status\":\"停用\"}]");
    List<String> words =
        new ArrayList<>(List.of("code", "next", "--against", held, "--date", "2026-01-15"));
    words.addAll(List.of(more));
    return Run.govcat(words.toArray());
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8).toString();
  }

  @Test
  void standardOutputIsTheCodeAlone() throws IOException {
    assertThat(next("--prefix", "307004010100"))
        .isEqualTo(
            new Run(
                0,
                "307004010100/000007\n",
                "307004010100 下已有 1 个代码（含已撤销的），最大为 307004010100/000006，按 guide-2017 顺次给出\n"));
    assertThat(next("--prefix", "307004", "--locale", "en").err())
        .isEqualTo("there is no code behind 307004 yet; the first one by guide-2017\n");
  }

  @Test
  void aListOfWithdrawnCodesIsLookedAt() throws IOException {
    String list =
        file("withdrawn.txt", "\uFEFF# 已撤销\n307004010100/000012  2020年撤销\n\n307004010100/000009\n");

    assertThat(next("--prefix", "307004010100", "--withdrawn", list).out())
        .isEqualTo("307004010100/000013\n");
  }

  @Test
  void programsReadJson() throws IOException {
    var json = tree(next("--prefix", "307004010100", "--format", "json").out());

    assertThat(json.path("code").asText()).isEqualTo("307004010100/000007");
    assertThat(json.path("highest").asText()).isEqualTo("307004010100/000006");
    assertThat(json.path("taken").asInt()).isEqualTo(1);
    assertThat(json.path("standard").path("id").asText()).isEqualTo("guide-2017");
  }

  @Test
  void aWrongPrefixIsWrongUsageAndSaysWhy() throws IOException {
    assertThat(next("--prefix", "4070"))
        .satisfies(run -> assertThat(run.code()).isEqualTo(2))
        .satisfies(run -> assertThat(run.out()).isEmpty())
        .satisfies(
            run ->
                assertThat(run.err())
                    .startsWith("用法错误：分类码“4070”不符合 guide-2017 的代码结构：信息资源代码“4070/000001”不是国家规定的形式"));
  }

  @Test
  void usedUpNumbersAreToldAndNoCodeIsGiven() throws IOException {
    String full = file("full.json", "[{\"code\":\"307004010100/999999\"}]");

    assertThat(next("--prefix", "307004010100", "--against", full))
        .isEqualTo(new Run(3, "", "顺序码已用完：最大的代码是 307004010100/999999；可用 --width 放宽位数，或改用其他细目\n"));
  }

  @Test
  void aCatalogueThatCannotBeReadMayHoldTheCode() throws IOException {
    String broken = file("broken.json", "[{\"code\":\"307004010100/000007\"},{\"code\":");

    assertThat(next("--prefix", "307004010100", "--against", broken).code()).isEqualTo(3);
    assertThat(next("--prefix", "307004010100", "--against", "nowhere.json").code()).isEqualTo(3);
  }

  @Test
  void helpAndWrongWordsAreAnswered() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, UTF_8);
    ByteArrayInputStream nothing = new ByteArrayInputStream(new byte[0]);

    assertThat(GovCat.run(new String[] {"code", "--help"}, nothing, print, print)).isZero();
    assertThat(GovCat.run(new String[] {"code", "previous"}, nothing, print, print)).isEqualTo(2);
    assertThat(GovCat.run(new String[] {"code", "next", "--help"}, nothing, print, print)).isZero();
    assertThat(out.toString(UTF_8)).contains("govcat code next", "--prefix", "“previous”");
  }
}
