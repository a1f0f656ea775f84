package org.govcat.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.govcat.standard.Standards;
import org.govcat.validation.compare.StandardDiff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code govcat draft export} and {@code import}: a definition as tables and back. */
class DraftWorkbookTest {
  @TempDir Path folder;

  private String said = "";

  private int run(String... words) {
    Run run = Run.govcat((Object[]) words);
    said = run.said();
    return run.code();
  }

  @Test
  @DisplayName("a standard that went through a workbook is the same standard")
  void thereAndBack() throws IOException {
    String workbook = folder.resolve("guide.xlsx").toString();
    Path yaml = folder.resolve("guide.yaml");

    assertThat(run("draft", "export", "guide-2017", "--xlsx", workbook)).isZero();
    assertThat(said).isEqualTo("已写入 " + workbook + "\n");
    assertThat(run("draft", "import", "--xlsx", workbook, "--output", yaml.toString())).isZero();
    assertThat(said).isEmpty();

    StandardDiff diff = StandardDiff.between(Standards.builtIn("guide-2017"), Standards.load(yaml));
    assertThat(diff.changes()).isEmpty();
  }

  @Test
  @DisplayName("captions are in the language asked for, keys are the same in both")
  void captions() throws IOException {
    Path zh = folder.resolve("zh.xlsx");
    Path en = folder.resolve("en.xlsx");

    run("draft", "export", "decree-2025", "--xlsx", zh.toString());
    run("draft", "export", "decree-2025", "--xlsx", en.toString(), "--locale", "en");

    assertThat(Files.mismatch(zh, en)).isNotNegative();
    run("draft", "import", "--xlsx", zh.toString());
    String fromChinese = said;
    run("draft", "import", "--xlsx", en.toString());
    assertThat(said).isEqualTo(fromChinese).startsWith("standard: decree-2025\n");
  }

  @Test
  @DisplayName("what is no such workbook is told with the place, and nothing is written")
  void noWorkbook() throws IOException {
    Path file = Files.writeString(folder.resolve("x.xlsx"), "hello");
    Path yaml = folder.resolve("x.yaml");

    int exit =
        run(
            "draft",
            "import",
            "--xlsx",
            file.toString(),
            "--output",
            yaml.toString(),
            "--locale=en");

    assertThat(exit).isEqualTo(ExitCode.NOT_CHECKED);
    assertThat(said).contains("1 places in the workbook", "x.xlsx:1:1: not a workbook");
    assertThat(yaml).doesNotExist();
  }

  @Test
  @DisplayName("a workbook is not written over the definition that it is made of")
  void overTheDraft() throws IOException {
    Path yaml = Files.writeString(folder.resolve("x.yaml"), "standard: x");

    assertThat(run("draft", "export", yaml.toString(), "--xlsx", yaml.toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(run("draft", "export", "no-such", "--xlsx", "y.xlsx")).isEqualTo(ExitCode.USAGE);
    assertThat(run("draft", "import", "--xlsx", "no-such.xlsx")).isEqualTo(ExitCode.USAGE);
  }
}
