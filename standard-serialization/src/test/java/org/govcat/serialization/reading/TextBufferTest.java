package org.govcat.serialization.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of an element is all its pieces in a row. */
class TextBufferTest {
  private final TextBuffer text = new TextBuffer();

  @Test
  void piecesBecomeOneTextAndTheNextOneBeginsAnew() {
    append("政务");
    text.append('信');
    append("息");

    assertThat(text.length()).isEqualTo(4);
    assertThat(text.take()).isEqualTo("政务信息");
    assertThat(text.take()).isEmpty();
  }

  @Test
  void longTextIsWhole() {
    String all = "目录".repeat(1_000);
    append(all.substring(0, 999));
    append(all.substring(999));
    for (int i = 0; i < 3_000; i++) {
      text.append('。');
    }

    assertThat(text.take()).isEqualTo(all + "。".repeat(3_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \t\r\n"})
  void spaceIsWhatXmlTakesForIt(String given) {
    append(given);

    assertThat(text.isSpace()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u3000", "\u00A0", " x ", "\u0085"})
  void otherBlanksAreNoSpace(String given) {
    append(given);

    assertThat(text.isSpace()).isFalse();
  }

  @Test
  void whatIsForgottenIsGone() {
    append("旧");
    text.clear();
    append("新");

    assertThat(text.take()).isEqualTo("新");
  }

  private void append(String piece) {
    char[] chars = ("<" + piece + ">").toCharArray();
    text.append(chars, 1, piece.length());
  }
}
