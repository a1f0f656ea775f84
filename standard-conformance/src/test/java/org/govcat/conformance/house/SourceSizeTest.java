package org.govcat.conformance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hand-written main sources stay small enough to be read at one sitting. */
class SourceSizeTest {
  private static final int MOST_LINES = 400;
  private static final int MEDIAN_BELOW = 100;

  @Test
  @DisplayName("no main source file has more than 400 lines")
  void noFileIsLong() {
    List<String> tooLong =
        House.mainSources().stream()
            .filter(file -> lines(file) > MOST_LINES)
            .map(file -> House.shown(file) + ": " + lines(file) + " lines")
            .toList();

    assertThat(tooLong)
        .as(
            """
            These files are longer than %d lines.
            Why it matters: a file that long does more than one thing, and nobody reads it whole before changing it.
            What to do: find the second thing it does and give it a class with a name of its own.""",
            MOST_LINES)
        .isEmpty();
  }

  @Test
  @DisplayName("half of the main source files have fewer than 100 lines")
  void theMedianIsSmall() {
    List<Integer> sizes = House.mainSources().stream().map(SourceSizeTest::lines).sorted().toList();

    assertThat(sizes.get(sizes.size() / 2))
        .as(
            "the median main source file; the largest deserve a look: one rule kind, one reader, one report is one "
                + "small class")
        .isLessThan(MEDIAN_BELOW);
  }

  private static int lines(Path file) {
    return (int) House.read(file).lines().count();
  }
}
