package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.govcat.finding.Finding;
import org.govcat.model.InformationItem;
import org.govcat.model.InformationResource;
import org.govcat.model.Provider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("safe repairs change the spelling and never what is meant")
class SafeRepairsTest {
  private final List<Finding> told = new ArrayList<>();

  private InformationResource repaired(InformationResource resource) {
    return SafeRepairs.of(resource, told);
  }

  private List<String> said() {
    return told.stream()
        .map(f -> f.element() + " " + f.value() + " > " + SafeRepairs.now(f))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2017年11月10日, 2017-11-10",
    "２０１７年１月９日, 2017-01-09",
    "2023-6-16, 2023-06-16",
    "2023/6/16, 2023-06-16",
    "2023.06.16, 2023-06-16",
    "2023/06/16 00:00:00, 2023-06-16",
    "2023/06/16 17:33:10, 2023/06/16 17:33:10",
    "2023-02-30, 2023-02-30",
    "2023-6/16, 2023-6/16",
    "23-6-16, 23-6-16",
    "2010-10, 2010-10",
    "16/6/2023, 16/6/2023",
    "20171110, 20171110",
    "不详, 不详"
  })
  @DisplayName("days: only real ones, in a shape that leaves no choice")
  void days(String before, String after) {
    InformationResource resource =
        repaired(InformationResource.builder().publicationDate(before).build());

    assertThat(resource.publicationDate().text()).isEqualTo(after);
    assertThat(said())
        .isEqualTo(
            before.equals(after)
                ? List.of()
                : List.of("publicationDate " + before + " > " + after));
  }

  @ParameterizedTest
  @CsvSource({
    "12100000400000624d, 12100000400000624D",
    "１２１００００040０000624D, 12100000400000624D",
    "12100000400000624E, 12100000400000624E",
    "12100000400000624e, 12100000400000624e",
    "1.11102E+17, 1.11102E+17",
    "1210000040000O624D, 1210000040000O624D"
  })
  @DisplayName("credit codes: only case and width, and only where the check characters are right")
  void creditCodes(String before, String after) {
    InformationResource resource =
        repaired(
            InformationResource.builder()
                .provider(Provider.builder().creditCode(before).build())
                .build());

    assertThat(resource.provider().creditCode()).isEqualTo(after);
  }

  @Test
  @DisplayName("blanks at the edges, full-width codes and lengths; each repair is told")
  void each() {
    InformationResource resource =
        repaired(
            InformationResource.builder()
                .title("\u3000失信被执行人 信息\u00a0")
                .code("３０７００４／０００００１")
                .summary("　")
                .items(List.of(InformationItem.builder().name("甲\n").length("１８").build()))
                .build());

    assertThat(resource.title()).isEqualTo("失信被执行人 信息");
    assertThat(resource.summary()).isEqualTo("　");
    assertThat(said())
        .containsExactly(
            "code ３０７００４／０００００１ > 307004/000001",
            "title \u3000失信被执行人 信息\u00a0 > 失信被执行人 信息",
            "items[0].name 甲\n > 甲",
            "items[0].length １８ > 18");
  }

  @Test
  @DisplayName("an identity number is not quoted by what is told")
  void masked() {
    repaired(InformationResource.builder().title(" 11010519491231002X").build());

    assertThat(told.toString()).doesNotContain("11010519491231002X");
  }

  @Test
  @DisplayName("what was repaired needs no repair, and nothing else is touched")
  void again() {
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    RecordGenerator generator = new RecordGenerator(seed);
    for (int i = 0; i < 500; i++) {
      InformationResource said = generator.resource();
      told.clear();
      InformationResource mended = repaired(said);
      long differing = Difference.between(said, mended).size();
      assertThat((long) told.size()).as("-Dgovcat.seed=" + seed).isEqualTo(differing);
      told.clear();
      assertThat(repaired(mended)).isSameAs(mended);
    }
  }
}
