package org.govcat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the README shows is what runs: its code is cut from {@link Quickstart}, its commands from
 * .ci/run.
 */
class ReadmeTest {
  private static final Pattern REGION =
      Pattern.compile("(?m)^ *// snippet: (\\w+)\\n(.*?)^ *// end\\n", Pattern.DOTALL);
  private static final Pattern BLOCK =
      Pattern.compile("(?m)^(?:<!-- snippet: (\\w+) -->\\n)?```java\\n(.*?)^```$", Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh.md"})
  @DisplayName("every Java block of the README is a passage of Quickstart, word for word")
  void codeIsCutFromQuickstart(String readme) {
    Map<String, String> regions = regions();
    Map<String, String> shown =
        BLOCK
            .matcher(Project.text(readme))
            .results()
            .collect(
                Collectors.toMap(block -> String.valueOf(block.group(1)), block -> block.group(2)));

    assertThat(shown).as("%s shows Java code", readme).isNotEmpty();
    assertThat(regions)
        .as(
            "A Java block of %s is not the passage of Quickstart.java that its comment `<!-- snippet: name -->` names. "
                + "People copy what the README shows: change Quickstart, then copy the passage here.",
            readme)
        .containsAllEntriesOf(shown);
  }

  @Test
  @DisplayName("both READMEs show the same code and the same commands")
  void bothLanguagesShowTheSame() {
    Pattern fenced = Pattern.compile("(?m)^```(?:java|sh)\\n(.*?)^```$", Pattern.DOTALL);

    assertThat(fenced.matcher(Project.text("README.zh.md")).results().map(MatchResult::group))
        .as("README.zh.md and README.md differ in a block of code or of commands")
        .containsExactlyElementsOf(
            fenced.matcher(Project.text("README.md")).results().map(MatchResult::group).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh.md"})
  @DisplayName("the test command of the README is the one that .ci/run runs")
  void theTestCommandIsTheOneOfCi(String readme) {
    String command =
        Pattern.compile("tests\\(\\) \\{ (.*); }")
            .matcher(Project.text(".ci/run"))
            .results()
            .map(found -> found.group(1))
            .findFirst()
            .orElseThrow();

    assertThat(Project.text(readme).lines()).contains(command);
  }

  private static Map<String, String> regions() {
    String source = Project.text("examples/src/main/java/org/govcat/examples/Quickstart.java");
    Map<String, String> regions = new TreeMap<>();
    REGION
        .matcher(source)
        .results()
        .forEach(
            region ->
                regions.put(region.group(1), region.group(2).stripTrailing().stripIndent() + "\n"));
    return regions;
  }
}
