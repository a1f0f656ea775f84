package org.govcat.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.model.AlternateCode;
import org.govcat.model.InformationResource;
import org.govcat.standard.CodeTable;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.Test;

/** The next free code behind a classification code (practice K31). */
class CodeCounterTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final Standard GUIDE = Standards.builtIn("guide-2017");
  private static final Standard SUZHOU = Standards.builtIn("cn-32-suzhou-practice");
  private static final Standard THROUGH =
      Standards.builtIn("cn-province-through-reporting-practice");
  private static final String FRONT = "307004010100";

  private static String next(Standard standard, String prefix, int width, String... taken) {
    CodeCounter counter = CodeCounter.of(standard, prefix, null, width, DAY);
    List.of(taken).forEach(counter::taken);
    return counter.next();
  }

  @Test
  void theFirstCodeOfTheGuideHasSixDigits() {
    assertThat(next(GUIDE, FRONT, 0)).isEqualTo("307004010100/000001");
    assertThat(next(GUIDE, FRONT + "/", 0)).isEqualTo("307004010100/000001");
  }

  @Test
  void theNextOneComesBehindTheHighestAndFillsNoGap() {
    assertThat(next(GUIDE, FRONT, 0, FRONT + "/000001", FRONT + "/000007", FRONT + "/000003"))
        .isEqualTo("307004010100/000008");
  }

  @Test
  void codesOfOtherPrefixesAreNotCounted() {
    assertThat(next(GUIDE, FRONT, 0, "3070040101/000009", "307004010100000/000009", "甲", ""))
        .isEqualTo("307004010100/000001");
  }

  @Test
  void aWithdrawnCodeIsNeverGivenAgain() {
    CodeCounter counter = CodeCounter.of(GUIDE, FRONT, null, 0, DAY);
    counter.taken(InformationResource.builder().code(FRONT + "/000002").status("停用").build());
    counter.taken(FRONT + "/000005");

    assertThat(counter.next()).isEqualTo("307004010100/000006");
    assertThat(counter.taken()).isEqualTo(2);
    assertThat(counter.highest()).isEqualTo("307004010100/000005");
  }

  @Test
  void theWidthOfTheCodesThereAreIsKept() {
    assertThat(next(GUIDE, FRONT, 0, FRONT + "/00024")).isEqualTo("307004010100/00025");
    assertThat(next(GUIDE, FRONT, 0, FRONT + "/9")).isEqualTo("307004010100/10");
    assertThat(next(GUIDE, FRONT, 4, FRONT + "/9")).isEqualTo("307004010100/0010");
    assertThat(next(GUIDE, FRONT, 0, FRONT + "/1", FRONT + "/000003"))
        .isEqualTo("307004010100/000004");
  }

  @Test
  void usedUpNumbersAreTold() {
    assertThatThrownBy(() -> next(GUIDE, FRONT, 0, FRONT + "/999999"))
        .isInstanceOf(CodesExhaustedException.class)
        .hasMessage("no code comes after 307004010100/999999");
    assertThat(next(GUIDE, FRONT, 7, FRONT + "/999999")).isEqualTo("307004010100/1000000");
    assertThatThrownBy(() -> next(GUIDE, FRONT, 0, FRONT + "/099", FRONT + "/999"))
        .isInstanceOf(CodesExhaustedException.class);
    assertThatThrownBy(() -> next(THROUGH, "SJZYML20250610", 0, "SJZYML20250610/999999"))
        .isInstanceOf(CodesExhaustedException.class);
  }

  @Test
  void aPrefixThatTheStandardDoesNotHaveIsRefused() {
    for (String prefix :
        new String[] {"", "4070040101", "30700", "BA6006", "30 7004", "307004/1", "３０７００４"}) {
      assertThatThrownBy(() -> CodeCounter.of(GUIDE, prefix, null, 0, DAY))
          .as(prefix)
          .isInstanceOf(CodePrefixException.class)
          .hasMessage("no resource code begins with '" + prefix + "'");
    }
    assertThatThrownBy(() -> CodeCounter.of(SUZHOU, FRONT, null, 0, DAY))
        .isInstanceOfSatisfying(
            CodePrefixException.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(Finding::rule)
                    .extracting(Object::toString)
                    .contains("code/structure"));
  }

  @Test
  void theSegmentedCodeOfSuzhouIsCountedByItsProfile() {
    String front = "30701505003030050000000003";

    assertThat(next(SUZHOU, front, 0, front + "/000001")).isEqualTo(front + "/000002");
    CodeCounter counter = CodeCounter.of(SUZHOU, front, null, 0, DAY);
    counter.taken(
        InformationResource.builder()
            .alternateCodes(List.of(AlternateCode.builder().code(front + "/000004").build()))
            .build());
    assertThat(counter.next()).isEqualTo(front + "/000005");
  }

  /** 四川：顺序号从1起，不补零，超过999即用完。 */
  @Test
  void theCountersOfSichuanAreNotPadded() {
    Standard sichuan = Standards.builtIn("cn-51-sichuan-practice");
    CodeCounter counter = CodeCounter.of(sichuan, "307001002", null, 0, DAY);
    assertThat(counter.next()).isEqualTo("307001002/1");
    counter.taken("307001002/12");
    assertThat(counter.next()).isEqualTo("307001002/13");
    counter.taken("307001002/999");
    assertThatThrownBy(counter::next).isInstanceOf(CodesExhaustedException.class);
  }

  @Test
  void theRangeOfTheThroughReportingCodeIsKept() {
    assertThat(next(THROUGH, "SJZYML20250610", 0)).isEqualTo("SJZYML20250610/000001");
    assertThat(next(THROUGH, "SJZYML20250610", 0, "SJZYML20250610/000004"))
        .isEqualTo("SJZYML20250610/000005");
  }

  @Test
  void aCodeTableMayObjectAndSayHowCodesAreNumbered() {
    CodeTable table =
        CodeTable.load(
            "t.yaml",
            """
            code-table: 示例
            version: 1
            source: 示例（虚构）
            evidence: derived
            numbering: { separator: "/", width: 5, start: 1 }
            entries:
              - code: "3"
                entries:
                  - code: "07"
                    entries:
                      - { code: "004", partial: true }
                      - { code: "005", to: 2020-01-01 }
            """
                .getBytes(UTF_8));

    assertThat(CodeCounter.of(GUIDE, FRONT, table, 0, DAY).next()).isEqualTo("307004010100/00001");
    assertThatThrownBy(() -> CodeCounter.of(GUIDE, "307009", table, 0, DAY))
        .isInstanceOf(CodePrefixException.class);
    assertThatThrownBy(() -> CodeCounter.of(GUIDE, "307005", table, 0, DAY))
        .isInstanceOfSatisfying(
            CodePrefixException.class,
            refused -> assertThat(refused.answer().kind()).isEqualTo(CodeTable.Kind.OUT_OF_USE));
  }

  @Test
  void longNumbersAreCountedToo() {
    String long20 = "1".repeat(20);

    assertThat(next(GUIDE, FRONT, 0, FRONT + "/" + long20))
        .isEqualTo(FRONT + "/" + "1".repeat(19) + "2");
  }
}
