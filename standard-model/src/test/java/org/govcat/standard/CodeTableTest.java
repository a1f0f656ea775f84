package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.govcat.standard.CodeTable.Level;
import org.junit.jupiter.api.Test;

/** 类、项、目、细目 and their codes are tables that somebody gives (guide 6.1, 6.3). */
class CodeTableTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
  private static final String TABLE =
      """
      code-table: 示例省代码表
      version: 2
      source: 示例（虚构）
      evidence: derived
      entries:
        - code: "3"
          name: 部门信息资源
          entries:
            - code: "07"
              name: 省（自治区、直辖市）
              partial: true
              entries:
                - code: "004"
                  name: 示例省
                  entries:
                    - { code: "0101", name: 法院 }
                    - { code: "0102", name: 旧类, to: 2020-12-31, replaced-by: "0101" }
                    - { code: "0103", name: 无下级 }
      """;

  private final CodeTable table = load(TABLE);

  private static CodeTable load(String yaml) {
    return CodeTable.load("t.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private String judge(String... levels) {
    List<Level> given = new ArrayList<>();
    for (String level : levels) {
      String[] parts = level.split(" ", 2);
      given.add(new Level(parts[0], parts.length > 1 ? parts[1] : null));
    }
    return table.judge(given, TODAY).stream()
        .map(answer -> answer.kind().name())
        .toList()
        .toString();
  }

  @Test
  void everyLevelThatIsListedIsRight() {
    assertThat(judge("3 部门信息资源", "07 省(自治区、直辖市)", "004", "0101 法院"))
        .isEqualTo("[LISTED, LISTED, LISTED, LISTED]");
  }

  @Test
  void aCodeThatACompleteLevelDoesNotHaveIsUnlisted() {
    assertThat(judge("1")).isEqualTo("[UNLISTED]");
    assertThat(judge("3", "07", "004", "0199")).isEqualTo("[LISTED, LISTED, LISTED, UNLISTED]");
  }

  @Test
  void whereALevelIsPartlyKnownNothingIsSaid() {
    assertThat(judge("3", "07", "005", "0101")).isEqualTo("[LISTED, LISTED, NOT_COVERED]");
    assertThat(judge("3", "07", "004", "0103", "01"))
        .isEqualTo("[LISTED, LISTED, LISTED, LISTED, NOT_COVERED]");
  }

  @Test
  void aCodeOutOfUseAndAnotherNameAreTold() {
    assertThat(judge("3", "07", "004", "0102 旧类")).endsWith("OUT_OF_USE]");
    assertThat(judge("3 主题信息资源")).isEqualTo("[OTHER_NAME]");
  }

  @Test
  void behindALevelWithoutCodeNothingIsSaid() {
    assertThat(table.judge(List.of(new Level("3", null), new Level(null, "省")), TODAY)).hasSize(1);
  }

  @Test
  void aCodeInOnePieceIsReadLevelByLevel() {
    assertThat(table.judge("3070040101", TODAY).kind()).isEqualTo(CodeTable.Kind.LISTED);
    assertThat(table.judge("3070040199", TODAY).kind()).isEqualTo(CodeTable.Kind.UNLISTED);
    assertThat(table.judge("3070040102", TODAY).kind()).isEqualTo(CodeTable.Kind.OUT_OF_USE);
    assertThat(table.judge("307005", TODAY).kind()).isEqualTo(CodeTable.Kind.NOT_COVERED);
    assertThat(table.judge("107004", TODAY).kind()).isEqualTo(CodeTable.Kind.UNLISTED);
  }

  @Test
  void theKnownCodesNeverSayThatACodeIsWrong() {
    CodeTable known = CodeTable.known();

    assertThat(known.judge("3070240101", TODAY).kind()).isEqualTo(CodeTable.Kind.NOT_COVERED);
    assertThat(known.judge("112461", TODAY).kind()).isEqualTo(CodeTable.Kind.NOT_COVERED);
    assertThat(known.entries()).extracting(CodeTable.Entry::code).containsExactly("1", "2", "3");
  }

  @Test
  void everyProblemOfAFileIsToldWithItsPlace() {
    assertThatThrownBy(
            () ->
                load(
                    """
                    code-table: 示例
                    version: 1
                    source: 示例（虚构）
                    evidence: derived
                    entries:
                      - { code: "3", names: 部门 }
                      - { code: "3" }
                      - { code: "03" }
                    """))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("t.yaml:6:18: unknown key 'names' of an entry")
        .hasMessageContaining("t.yaml:7:13: the code '3' stands here twice")
        .hasMessageContaining("t.yaml:8:13: '03' is no code of this level, which has 1 digits");
  }
}
