package org.govcat.serialization.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings of a caption are one. */
class CaptionKeyTest {
  @ParameterizedTest
  @DisplayName("blanks, width, case, marks and a colon make no difference")
  @CsvSource({
    "信息资源名称,信息资源名称",
    "' 信息资源\n名称 ',信息资源名称",
    "信息资源名称（必填）,信息资源名称",
    "*信息资源名称：,信息资源名称",
    "ＩＤ,id",
    "Resource Title,resourcetitle",
    "3.1-Title,3.1-title",
    "数据量（GB）,数据量(gb)"
  })
  void same(String caption, String key) {
    assertThat(CaptionKey.of(caption)).isEqualTo(key);
    assertThat(CaptionKey.isOf(key, caption)).isTrue();
  }

  @ParameterizedTest
  @DisplayName("other words are other captions")
  @CsvSource({"信息资源名,信息资源名称", "信息资源名称1,信息资源名称", "信息资源名称（GB）,信息资源名称", "IDs,id"})
  void other(String caption, String key) {
    assertThat(CaptionKey.of(caption)).isNotEqualTo(key);
    assertThat(CaptionKey.isOf(key, caption)).isFalse();
  }
}
