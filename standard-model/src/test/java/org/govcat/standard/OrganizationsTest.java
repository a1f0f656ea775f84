package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.govcat.standard.Organizations.Answer;
import org.govcat.standard.Organizations.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A list of bodies says which names go with which credit codes, and when. */
class OrganizationsTest {
  private static final String A = "12100000400000624D";
  private static final String B = "12100000425006117P";
  private static final String C = "12100000470095016Q";
  private static final String ELSEWHERE = "11430000MB1599860M";
  private static final LocalDate BEFORE = LocalDate.of(2018, 6, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

  /** A was renamed, with a second plate; B went into C; the credit codes are samples. */
  private static final String LIST =
      """
      organizations: 示例名录
      source: 示例（虚构）
      bodies:
        - { creditCode: 12100000400000624D, name: 示例省信息中心, to: 2018-12-31, successor: 12100000400000624D }
        - creditCode: 12100000400000624D
          name: 示例省大数据局
          plates: [示例省政务数据管理局]
          aliases: [省大数据局]
          from: 2019-01-01
        - { creditCode: 12100000425006117P, name: 示例省卫生厅, to: 2018-12-31, successor: 12100000470095016Q }
        - { creditCode: 12100000470095016Q, name: 示例省卫生健康委员会, from: 2019-01-01 }
      """;

  private final Organizations list = load(LIST);

  private static Organizations load(String yaml) {
    return Organizations.load("o.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private String judge(@Nullable String name, @Nullable String code, LocalDate day) {
    Answer answer = list.judge(name, code, day);
    return answer.kind() + (answer.body() == null ? "" : " " + answer.body().name());
  }

  @Test
  void nameAndCodeThatBelongTogetherAgree() {
    assertThat(judge("示例省大数据局", A, TODAY)).isEqualTo("AGREES 示例省大数据局");
    assertThat(judge(" 示例省 大数据局", A.toLowerCase(Locale.ROOT), TODAY)).startsWith("AGREES");
  }

  @Test
  void oneBodyMayHaveTwoPlates() {
    assertThat(judge("示例省政务数据管理局", A, TODAY)).startsWith("AGREES");
    assertThat(judge("省大数据局", A, TODAY)).startsWith("AGREES");
  }

  @Test
  void aFormerNameIsTheNameOfItsTime() {
    assertThat(judge("示例省信息中心", A, TODAY)).isEqualTo("RENAMED 示例省大数据局");
    assertThat(judge("示例省信息中心", A, BEFORE)).startsWith("AGREES");
    assertThat(judge("示例省大数据局", A, BEFORE)).isEqualTo("RENAMED 示例省信息中心");
  }

  @Test
  void aBodyThatWasMergedIsNoMore() {
    assertThat(judge("示例省卫生厅", B, TODAY)).isEqualTo("ABOLISHED 示例省卫生厅");
    assertThat(judge("示例省卫生厅", B, BEFORE)).startsWith("AGREES");
    assertThat(judge("示例省卫生厅", null, TODAY)).isEqualTo("ABOLISHED 示例省卫生厅");
    assertThat(list.body(C, TODAY).name()).isEqualTo("示例省卫生健康委员会");
  }

  @Test
  void aBodyThatIsNotThereYetIsTold() {
    assertThat(judge("示例省卫生健康委员会", C, BEFORE)).isEqualTo("NOT_YET 示例省卫生健康委员会");
  }

  @Test
  void aNameWithTheCodeOfAnotherBodyIsTold() {
    assertThat(judge("示例省卫生健康委员会", A, TODAY)).isEqualTo("OTHER_CODE 示例省卫生健康委员会");
    assertThat(judge("示例省卫生健康委员会", B, TODAY)).isEqualTo("OTHER_CODE 示例省卫生健康委员会");
    assertThat(judge("示例省卫生健康委员会", ELSEWHERE, TODAY)).isEqualTo("OTHER_CODE 示例省卫生健康委员会");
  }

  @Test
  void aNameThatNobodyHasIsUnlisted() {
    assertThat(judge("示例市民政局", A, TODAY)).isEqualTo("UNLISTED_NAME 示例省大数据局");
  }

  @Test
  void whatTheListDoesNotKnowItDoesNotJudge() {
    assertThat(judge("示例市民政局", ELSEWHERE, TODAY)).isEqualTo("UNKNOWN");
    assertThat(judge(null, null, TODAY)).isEqualTo("UNKNOWN");
    assertThat(judge(null, A, TODAY)).startsWith("AGREES");
    assertThat(judge("示例省大数据局", null, TODAY)).startsWith("AGREES");
  }

  @Test
  void aCodeThatIsNoneIsLeftToTheRuleAboutCodes() {
    assertThat(judge("示例省大数据局", "12100000400000624E", TODAY)).startsWith("AGREES");
    assertThat(judge("示例市民政局", "无", TODAY)).isEqualTo("UNKNOWN");
  }

  @Test
  void aNameThatTwoBodiesHaveProvesNothing() {
    Organizations twins =
        load(
            """
            organizations: 示例
            source: 示例（虚构）
            bodies:
              - { creditCode: 12100000425006117P, name: 示例县民政局 }
              - { creditCode: 12100000470095016Q, name: 示例县民政局 }
            """);

    assertThat(twins.judge("示例县民政局", B, TODAY).kind()).isEqualTo(Kind.AGREES);
    assertThat(twins.judge("示例县民政局", C, TODAY).kind()).isEqualTo(Kind.AGREES);
    assertThat(twins.judge("示例县民政局", ELSEWHERE, TODAY).kind()).isEqualTo(Kind.UNKNOWN);
  }

  @Test
  void everyProblemOfAFileIsToldWithItsPlace() {
    assertThatThrownBy(
            () ->
                load(
                    """
                    organizations: 示例
                    source: 示例（虚构）
                    bodies:
                      - { creditCode: 12100000400000624E, name: 甲 }
                      - { creditCode: 12100000425006117P, name: 乙, until: 2020-01-01 }
                      - { creditCode: 12100000425006117P, name: 丙, from: 2020-01-01, to: 2019-01-01 }
                      - { creditCode: 12100000470095016Q, name: 丁, to: 2019-01-01, successor: 11430000MB1599860M }
                    """))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("o.yaml:4:19: '12100000400000624E' is no unified social credit code")
        .hasMessageContaining("o.yaml:5:48: unknown key 'until' of a body")
        .hasMessageContaining("o.yaml:6:70: the last day lies before the first")
        .hasMessageContaining("'乙' and '丙' at one time")
        .hasMessageContaining("'11430000MB1599860M' is the credit code of no body of the list");
  }
}
