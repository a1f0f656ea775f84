package org.govcat.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.command.Run.govcat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code govcat publish} puts the documents of a standard into a directory. */
class PublishCommandTest {
  @TempDir Path folder;

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  @DisplayName("the directory is made, and nothing but the documents lies in it")
  void writes() throws IOException {
    Path directory = folder.resolve("new").resolve("published");

    assertThat(govcat("publish", "guide-2017", "--output", directory).code()).isZero();
    assertThat(names(directory))
        .containsExactly(
            "guide-2017-1-dictionary.csv",
            "guide-2017-1-template.xlsx",
            "guide-2017-1.docx",
            "guide-2017-1.html",
            "guide-2017-1.md",
            "guide-2017-1.openapi.json",
            "guide-2017-1.schema.json",
            "guide-2017-1.shapes.ttl",
            "guide-2017-1.xsd");
  }

  @Test
  @DisplayName("English documents are in English")
  void english() throws IOException {
    govcat("publish", "guide-2017", "--output", folder, "--locale", "en");

    assertThat(Files.readString(folder.resolve("guide-2017-1.md")))
        .contains("| title | Resource title |", "mandatory when “Sharing type” is");
  }

  @Test
  @DisplayName("an unknown standard is wrong usage and leaves nothing behind")
  void unknownStandard() throws IOException {
    assertThat(govcat("publish", "guide-1917", "--output", folder.resolve("x")).code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(names(folder)).isEmpty();
  }

  @Test
  @DisplayName("a file in the place of the directory is told")
  void noDirectory() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThat(govcat("publish", "guide-2017", "--output", file).code())
        .isEqualTo(ExitCode.NOT_CHECKED);
  }
}
