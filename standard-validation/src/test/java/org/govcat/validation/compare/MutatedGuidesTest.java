package org.govcat.validation.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Real definitions with edits at random are seen alike from both sides. */
class MutatedGuidesTest {
  private static final long SEED = 20261125;

  /** The guide with some of its lines edited at random must mirror the guide. */
  @Test
  void mutatedGuidesMirrorTheGuide() throws IOException {
    Path file =
        Path.of("..", "standard-model", "src", "main", "resources")
            .resolve("org/govcat/standard/definitions/guide-2017.yaml");
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    Standard guide = Standards.load(file);
    Random random = new Random(SEED);
    Set<ChangeKind> seen = new TreeSet<>();
    int loaded = 0;
    for (int i = 0; i < 20; i++) {
      Standard mutant = mutant(lines, random);
      if (mutant != null) {
        loaded++;
        StandardDiff.between(guide, mutant).changes().forEach(change -> seen.add(change.kind()));
        assertThat(Mirror.lines(mutant, guide))
            .as("mutant %d of seed %d", i, SEED)
            .containsExactlyInAnyOrderElementsOf(Mirror.mirrored(guide, mutant));
      }
    }
    assertThat(loaded).as("mutants that load").isGreaterThan(5);
    assertThat(seen).as("kinds of changes seen").hasSizeGreaterThan(8);
  }

  /** Edits that leave most definitions well formed: an expression and what takes its place. */
  private static final List<List<String>> EDITS =
      List.of(
          List.of("severity: error", "severity: warning"),
          List.of("severity: warning", "severity: info"),
          List.of("is: mandatory", "is: optional"),
          List.of("is: optional", "is: recommended"),
          List.of("stages: \\[submit, publish\\]", "stages: [publish]"),
          List.of("evidence: practice", "evidence: single"),
          List.of("closed: true", "closed: false"),
          List.of("closed: false", "closed: true"),
          List.of("least: (\\d)", "least: 1$1"),
          List.of("zh: (\\p{IsHan})", "zh: 新$1"),
          List.of("code: (\\p{IsHan})", "code: 新$1"),
          List.of("code: \"(\\d)\"", "code: \"7$1\""),
          List.of("- \\{ code: .*", "# gone"),
          List.of("fold: provider", "fold: none"),
          List.of("source: 1272 ", "source: 1273 "));

  private static @Nullable Standard mutant(List<String> lines, Random random) {
    List<String> edited = new ArrayList<>(lines);
    for (int i = 0; i < 6; i++) {
      List<String> edit = EDITS.get(random.nextInt(EDITS.size()));
      Pattern wanted = Pattern.compile(edit.get(0));
      List<Integer> places =
          IntStream.range(0, edited.size())
              .filter(line -> wanted.matcher(edited.get(line)).find())
              .boxed()
              .toList();
      if (!places.isEmpty()) {
        int line = places.get(random.nextInt(places.size()));
        edited.set(line, wanted.matcher(edited.get(line)).replaceFirst(edit.get(1)));
      }
    }
    try {
      return Standards.load(
          "guide-2017.yaml", String.join("\n", edited).getBytes(StandardCharsets.UTF_8));
    } catch (DefinitionException e) {
      return null;
    }
  }
}
