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
import java.util.Arrays;
import org.govcat.conformance.house.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code govcat draft} as other programs see it. */
class DraftCommandTest {
  private static final Path DRAFT = House.root().resolve("examples/standards/open-data-draft.yaml");

  @TempDir Path folder;

  record Run(int code, String out, String err) {}

  static Run govcat(Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        GovCat.run(
            Arrays.stream(words).map(String::valueOf).toArray(String[]::new),
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, false, UTF_8));
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  @Test
  void aDiffIsWrittenToStandardOutput() {
    Run run = govcat("draft", "diff", "guide-2017", DRAFT, "--format", "json", "--locale", "en");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(tree(run.out()).get("step").asText()).isEqualTo("major");
    assertThat(tree(run.out()).get("changes"))
        .anyMatch(c -> c.get("title").asText().equals("element removed"));
  }

  @Test
  void aDiffIsWrittenToAFileWholeOrNotAtAll() throws IOException {
    Path page = folder.resolve("diff.html");

    assertThat(govcat("draft", "diff", DRAFT, DRAFT, "--format", "html", "--output", page).code())
        .isZero();
    assertThat(page).content().startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    assertThat(govcat("draft", "diff", DRAFT, DRAFT, "--output", folder.resolve("no/such")).code())
        .isEqualTo(3);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(page);
    }
  }

  @Test
  void aStandardIsNotWrittenOver() {
    Run run = govcat("draft", "diff", DRAFT, "guide-2017", "--output", DRAFT);

    assertThat(run.code()).isEqualTo(2);
    assertThat(DRAFT).content(UTF_8).startsWith("# A draft to play with");
  }

  @Test
  void wrongUsageIsTold() {
    assertThat(govcat("draft").code()).isEqualTo(2);
    assertThat(govcat("draft", "diff", "guide-2017").err()).contains("需要两个标准");
    assertThat(govcat("draft", "differ", "--locale", "en").err())
        .contains("govcat draft has no subcommand \"differ\"")
        .contains("diff");
    assertThat(govcat("draft", "diff", "guide-2017", "guide-2071").err()).contains("guide-2071");
    assertThat(govcat("draft", "diff", "guide-2017", DRAFT, "--format", "pdf").code()).isEqualTo(2);
  }

  @Test
  void helpIsGiven() {
    assertThat(govcat("draft", "--help").out()).contains("govcat draft diff");
    assertThat(govcat("draft", "--help").code()).isZero();
    assertThat(govcat("draft", "diff", "--help", "--locale", "en").out())
        .contains("govcat draft diff")
        .contains("the old version and the new one");
  }
}
