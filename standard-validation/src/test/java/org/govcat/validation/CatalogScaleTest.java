package org.govcat.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.Location;
import org.govcat.model.InformationResource;
import org.govcat.model.Provider;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.Test;

/**
 * A province holds 10⁵ resources, the nation 3·10⁶: their keys have to fit beside everything else.
 */
class CatalogScaleTest {
  private static final int RECORDS = 300_000;
  private static final int MOST_BYTES_A_RECORD = 64;
  private static final Standard GUIDE = Standards.builtIn("guide-2017");
  private static final CheckSettings SETTINGS =
      new CheckSettings(Stage.PUBLISH, LocalDate.of(2026, 1, 15));

  @Test
  void aRecordIsKeptInAFewTensOfBytes() {
    long before = usedBytes();
    CatalogChecker checker = filled();
    long kept = (usedBytes() - before) / RECORDS;
    List<CatalogFinding> findings = new ArrayList<>();
    checker.finish(findings::add);

    assertThat(kept).as("bytes a record").isBetween(1L, (long) MOST_BYTES_A_RECORD);
    assertThat(findings).hasSize(30);
  }

  @Test
  void theSameRecordsGiveTheSameFindings() {
    List<CatalogFinding> once = new ArrayList<>();
    filled().finish(once::add);
    List<CatalogFinding> again = new ArrayList<>();
    filled().finish(again::add);

    assertThat(again).isEqualTo(once);
  }

  /** Every 10,000th record has the code of its predecessor; no two share a title. */
  private static CatalogChecker filled() {
    CatalogChecker checker = new CatalogChecker(GUIDE, SETTINGS, null);
    for (int i = 0; i < RECORDS; i++) {
      int number = i % 10_000 == 9_999 ? i - 1 : i;
      checker.add(i, resource(number, i), false, Location.of("目录.jsonl", i + 1, 1, ""));
    }
    return checker;
  }

  private static InformationResource resource(int number, int i) {
    String code = "307004010100/" + number;
    return InformationResource.builder()
        .code(code)
        .title("行政许可" + letters(i) + "办理结果信息")
        .provider(Provider.builder().name("清华大学").creditCode("12100000400000624D").build())
        .relatedResources(i % 10 == 0 && i > 0 ? List.of("307004010100/" + (i - 10)) : List.of())
        .build();
  }

  private static String letters(int number) {
    StringBuilder text = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 26) {
      text.append((char) ('a' + rest % 26));
    }
    return text.toString();
  }

  private static long usedBytes() {
    Runtime runtime = Runtime.getRuntime();
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
    }
    return used;
  }
}
