package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignContentTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''|empty",
        "' \r\n'|empty",
        "42|single-value",
        "\"x\"|single-value",
        "null|single-value",
        "true|single-value",
        "title,code|plain-text",
        "'\"标题\",\"代码\"'|plain-text",
        "<!DOCTYPE html><html></html>|html",
        "%PDF-1.7|pdf"
      })
  @DisplayName("a text that is no catalogue is called by its name")
  void texts(String document, String what) {
    Reading read = Reading.of(document);

    assertThat(read.format()).isEqualTo(CatalogFormat.UNKNOWN);
    assertThat(read.said()).containsExactly("read/not-a-catalogue " + what + " 1:1");
    assertThat(read.complete()).isFalse();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "504b0506,archive",
    "d0cf11e0a1b11ae10000,old-workbook",
    "1f8b0800,archive",
    "526172211a0700,archive",
    "377abcaf271c,archive",
    "89504e470d0a1a0a,binary",
    "000102030405,binary"
  })
  @DisplayName("so are bytes that are no text")
  void bytes(String hex, String what) {
    assertThat(Reading.of(HexFormat.of().parseHex(hex)).said())
        .containsExactly("read/not-a-catalogue " + what + " 1:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "504b03040a0000000000",
        "504b0304140000000800584c2f785b436f6e74656e745f54797065735d2e786d6c"
      })
  @DisplayName("an archive that is cut off is damaged, whatever it was to be")
  void brokenArchive(String hex) {
    assertThat(Reading.of(HexFormat.of().parseHex(hex)).said())
        .containsExactly("read/malformed broken-archive 1:1");
  }

  @Test
  @DisplayName("the name of the file says nothing")
  void nameSaysNothing() throws Exception {
    byte[] lines = "{\"title\":\"甲\"}\n".getBytes(StandardCharsets.UTF_8);
    try (CatalogReader reader = CatalogReaders.open("目录.xlsx", new ByteArrayInputStream(lines))) {
      assertThat(reader.format()).isEqualTo(CatalogFormat.JSON_LINES);
    }
  }
}
