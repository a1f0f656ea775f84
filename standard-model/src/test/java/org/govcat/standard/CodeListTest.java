package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListTest {
  private static final Clause CLAUSE = new Clause("tests", Evidence.DERIVED);
  private static final Code ORACLE = code("oracle", "oracle", "甲骨文", "ORA 数据库");
  private static final Code DB2 = code("db2", "db2", "DB2");
  private static final Code DM = code("Dm", "dm", "达梦");

  private final CodeList list =
      new CodeList("databases", false, true, true, List.of(ORACLE, DB2, DM), CLAUSE);
  private final CodeList strict =
      new CodeList("databases", true, false, false, List.of(ORACLE, DB2, DM), CLAUSE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "oracle",
        "ORACLE",
        "ｏｒａｃｌｅ",
        " oracle\u200B",
        "甲骨文",
        "ora数据库",
        "O R A 数据库",
        "甲骨文（oracle）"
      })
  void blanksWidthAndCaseMakeNoDifferenceToWhatIsMeant(String text) {
    assertThat(strict.find(text)).isEqualTo(ORACLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"oracle 11g", "Oracle11g", "oracle 12.2.0", "ORACLE_v19c", "oracle 11g R2"})
  void aVersionMakesNoDifferenceWhereTheListSaysSo(String text) {
    assertThat(list.find(text)).isEqualTo(ORACLE);
    assertThat(strict.find(text)).isNull();
  }

  @Test
  void aNameThatEndsInADigitIsNoVersion() {
    assertThat(list.find("db2")).isEqualTo(DB2);
    assertThat(list.find("DB2 10.5")).isEqualTo(DB2);
    assertThat(list.find("DM8")).isEqualTo(DM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "11g", "mysql", "oracle or db2"})
  void anythingElseMeansNothing(String text) {
    assertThat(list.find(text)).isNull();
  }

  @Test
  void onlyTheCodeItselfIsExact() {
    assertThat(strict.isExact("oracle")).isTrue();
    assertThat(strict.isExact("ORACLE")).isFalse();
    assertThat(strict.isExact("甲骨文")).isFalse();
  }

  @Test
  void aListMayIgnoreCaseAltogether() {
    assertThat(list.isExact("ORACLE")).isTrue();
    assertThat(list.isExact("DM")).isTrue();
    assertThat(list.isExact("甲骨文")).isFalse();
  }

  @Test
  void anEntryIsFoundByItsConcept() {
    assertThat(list.concept("dm")).isEqualTo(DM);
    assertThat(list.concept("Dm")).isNull();
  }

  private static Code code(String code, String concept, String label, String... aliases) {
    LocalizedText text = new LocalizedText(label, concept);
    return new Code(code, concept, text, List.of(aliases), null, List.of(), CLAUSE);
  }
}
