package org.govcat.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.samples.Documents.lines;
import static org.govcat.conformance.samples.Documents.resource;
import static org.govcat.conformance.samples.Documents.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Check, annotate, check: the user's own workbook goes round and stays what it says. */
class AnnotatingTest {
  @TempDir Path folder;

  @Test
  void anAnnotatedWorkbookIsCheckedLikeTheOneItWas() throws IOException {
    Path source = folder.resolve("a.jsonl");
    Path workbook = folder.resolve("a.xlsx");
    Path once = folder.resolve("once.xlsx");
    Path twice = folder.resolve("twice.xlsx");
    Files.write(source, lines(resource(1), resource(2).without("/summary"), resource(3)));
    govcat("convert", source, "--to", "xlsx", "--output", workbook);

    JsonNode before = check(workbook, once);
    JsonNode after = check(once, twice);

    assertThat(before.get("findingCounts").get("error").asInt()).isEqualTo(1);
    assertThat(after.get("findingCounts")).isEqualTo(before.get("findingCounts"));
    assertThat(after.get("rules")).isEqualTo(before.get("rules"));
    assertThat(after.get("recordsChecked")).isEqualTo(before.get("recordsChecked"));
    assertThat(check(twice, folder.resolve("thrice.xlsx")).get("rules"))
        .isEqualTo(before.get("rules"));
  }

  private JsonNode check(Path workbook, Path annotated) {
    String json =
        govcat(
            "check", workbook, "--date=2020-01-15", "--format=json", "--report=xlsx=" + annotated);
    assertThat(annotated).isNotEmptyFile();
    return tree(json);
  }

  private static String govcat(Object... words) {
    Run run = Run.govcat(words);
    assertThat(run.err()).isEmpty();
    return run.out();
  }
}
