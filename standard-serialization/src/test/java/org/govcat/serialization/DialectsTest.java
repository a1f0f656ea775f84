package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.tree.DefinitionFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("dialects")
class DialectsTest {
  @TempDir Path folder;

  @Test
  @DisplayName("those built in are found by their id")
  void builtIn() {
    assertThat(Dialects.builtInIds())
        .isSorted()
        .contains("kweaver", "national-template", "open-data-portal", "zh-labels")
        .contains("dongguan", "chinawiserv", "idatrix", "portal-guizhou", "suzhou-platform");
    for (String id : Dialects.builtInIds()) {
      assertThat(Dialects.builtIn(id).id()).isEqualTo(id);
      assertThat(Dialects.builtIn(id).standard()).isEqualTo("guide-2017");
    }
  }

  @Test
  @DisplayName("the compiled form says what the file says")
  void compiled() throws IOException {
    for (String id : Dialects.builtInIds()) {
      try (InputStream yaml = Dialects.class.getResourceAsStream("dialects/" + id + ".yaml");
          InputStream compiled = Dialects.class.getResourceAsStream("dialects/" + id + ".bin")) {
        assertThat(DefinitionFiles.readCompiled(compiled).root())
            .isEqualTo(DefinitionFiles.parse(id + ".yaml", yaml.readAllBytes()));
      }
    }
  }

  @Test
  @DisplayName("an unknown id is answered with those there are")
  void unknownId() {
    assertThatThrownBy(() -> Dialects.builtIn("portal"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "no built-in dialect 'portal'; there are: " + String.join(", ", Dialects.builtInIds()));
  }

  @Test
  @DisplayName("a file of one's own is a dialect like those built in")
  void ownFile() throws IOException {
    Path file = folder.resolve("own.yaml");
    Files.writeString(
        file,
        "dialect: own\nversion: 1\ntitle: { zh: 甲, en: a }\nstandard: guide-2017\nfields:\n"
            + "  - { element: title, names: [资源] }\n");

    assertThat(Dialects.load(file)).hasToString("own");
  }

  @Test
  @DisplayName("a file that cannot be a dialect is refused with file, line and column")
  void badFile() throws IOException {
    Path file = folder.resolve("bad.yaml");
    Files.writeString(file, "dialect: own\nversion: 1\n");

    assertThatThrownBy(() -> Dialects.load(file))
        .isInstanceOf(DefinitionException.class)
        .hasMessage(
            "bad.yaml:1:1: 'title' must say in zh and en what the dialect is\n"
                + "bad.yaml:1:1: 'standard' is missing\n"
                + "bad.yaml:1:1: 'fields' is missing");
  }
}
