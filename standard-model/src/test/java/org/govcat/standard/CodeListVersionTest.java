package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Products are listed without their versions, and people write them with. */
class CodeListVersionTest {
  private static final CodeList TYPES =
      Standards.builtIn("guide-2017").codeLists().get("format-type");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "oracle",
        "Oracle 11g",
        "ORACLE 19c",
        "DM8",
        "KingbaseES V8",
        "db2 v11",
        "SQL Server 2012",
        "SQL Server 2008 R2",
        "DB2 10.5",
        "KingbaseES V8R6",
        "wps2019"
      })
  void aVersionBehindACodeMayStay(String text) {
    assertThat(TYPES.isExact(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"达梦8", "人大金仓", "mssql 2019", "word"})
  void anotherNameIsReadAndStaysAnother(String text) {
    assertThat(TYPES.find(text)).isNotNull();
    assertThat(TYPES.isExact(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"oracle与mysql", "2012", "sql server 集群2"})
  void anythingElseBehindAKnownNameIsNotThatProduct(String text) {
    assertThat(TYPES.find(text)).isNull();
  }

  @Test
  void aListThatKnowsNoVersionsReadsNone() {
    Clause clause = new Clause("test", Evidence.DERIVED);
    Code code =
        new Code(
            "C",
            "character",
            new LocalizedText("字符型", "Character"),
            List.of(),
            null,
            List.of(),
            clause);
    CodeList list = new CodeList("data-type", true, false, false, List.of(code), clause);
    assertThat(list.find("C2")).isNull();
    assertThat(list.isExact("C2")).isFalse();
  }
}
