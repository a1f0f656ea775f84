package org.govcat.serialization.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers at the end of texts that a spreadsheet counts up when somebody drags a cell. */
class SeriesTest {
  @ParameterizedTest
  @CsvSource({
    "A1, A2",
    "A9, A10",
    "A09, A10",
    "A099, A100",
    "7, 8",
    "310000/000199, 310000/000200",
    "第9期9, 第9期10",
    "A000000000000009, A000000000000010"
  })
  void countsUpByOne(String first, String second) {
    assertThat(Series.follows(first, second)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "A1, A1",
    "A1, A3",
    "A2, A1",
    "A1, B2",
    "A1, A02",
    "A9, A010",
    "A10, A11x",
    "A1x, A2x",
    "A1, A",
    "A, A1",
    "A9, A9A",
    "A9, AB0",
    "19, 20a",
    "999999999999999, 1000000000000000",
    "A１, A２"
  })
  void anythingElseIsNoSeries(String first, String second) {
    assertThat(Series.follows(first, second)).isFalse();
  }
}
