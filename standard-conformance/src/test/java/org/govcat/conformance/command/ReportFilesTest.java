package org.govcat.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.command.Run.govcat;
import static org.govcat.conformance.samples.Documents.lines;
import static org.govcat.conformance.samples.Documents.resource;
import static org.govcat.conformance.samples.Documents.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --report FORM=FILE}, any number at once. */
class ReportFilesTest {
  @TempDir Path folder;
  private Path bad;

  @BeforeEach
  void writeCatalogue() throws IOException {
    bad = folder.resolve("bad.jsonl");
    Files.write(
        bad,
        lines(
            resource(1).without("/title"),
            resource(2).without("/title"),
            resource(3).without("/title"),
            resource(4).without("/title")));
  }

  @Test
  void everyFormIsWrittenBesideTheText() throws IOException {
    List<Object> words = new ArrayList<>(List.of("check", bad, "--date", "2020-01-15"));
    List<String> forms = List.of("text", "json", "html", "sarif", "junit", "xlsx");
    for (String form : forms) {
      words.add("--report");
      words.add(form + "=" + folder.resolve("r." + form));
    }
    Run run = govcat(words.toArray());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("结论：").contains("列出 3 处");
    for (String form : forms) {
      assertThat(folder.resolve("r." + form)).isNotEmptyFile();
    }
    assertThat(tree(Files.readString(folder.resolve("r.json"))).get("findings")).hasSize(4);
    assertThat(folder).isDirectoryNotContaining("glob:**part");
  }

  @Test
  void theSameReportComesByEitherWay() throws IOException {
    Path one = folder.resolve("one.json");
    Path two = folder.resolve("two.json");
    govcat("check", bad, "--date", "2020-01-15", "--report", "json=" + one);
    govcat("check", bad, "--date", "2020-01-15", "--format", "json", "--output", two);

    assertThat(one).hasSameBinaryContentAs(two);
  }

  @Test
  void whatCannotBeMeantIsWrongUsage() throws IOException {
    byte[] before = Files.readAllBytes(bad);

    for (String word :
        new String[] {"yaml=r", "json", "json=", "json=-", "json=" + bad, "json=./" + bad}) {
      Run run = govcat("check", bad, "--report", word);
      assertThat(run.code()).as(word).isEqualTo(word.startsWith("json=./") ? 3 : 2);
    }
    assertThat(govcat("check", bad, "--report", "json=" + folder + "/x/../bad.jsonl").code())
        .isEqualTo(2);
    assertThat(
            govcat(
                    "check",
                    bad,
                    "--report",
                    "json=" + folder.resolve("r"),
                    "--report",
                    "html=" + folder.resolve("r"))
                .err())
        .startsWith("用法错误：--report html=");
    assertThat(bad).hasBinaryContent(before);
  }

  @Test
  void aReportThatCannotBeWrittenIsToldAndTheOthersStand() {
    Path there = folder.resolve("r.json");
    Run run =
        govcat(
            "check",
            bad,
            "--report",
            "html=" + folder.resolve("no/r.html"),
            "--report",
            "json=" + there);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).startsWith("无法写入 ").endsWith("所在的文件夹不存在\n").hasLineCount(1);
    assertThat(run.out()).startsWith("结论：");
    assertThat(there).isNotEmptyFile();
  }
}
