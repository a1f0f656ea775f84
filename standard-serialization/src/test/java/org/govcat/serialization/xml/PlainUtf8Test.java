package org.govcat.serialization.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.govcat.serialization.reading.ByteWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fast decoder takes is what the platform's decoder makes of it; the rest it leaves. */
class PlainUtf8Test {
  @Test
  void everyCharacterOfTheBasicPlaneIsDecoded() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (!Character.isSurrogate((char) c)) {
        all.append((char) c);
      }
    }
    ByteWindow window = window(all.toString().getBytes(StandardCharsets.UTF_8));
    char[] target = new char[all.length() + 1];

    int count = 0;
    for (int line = -1; line != 0; count += line) {
      line = PlainUtf8.decodeLine(window, target, 1 + count, all.length() - count);
    }

    assertThat(new String(target, 1, count)).isEqualTo(all.toString());
    assertThat(window.length()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"目录 a\t\n", "目录 a\t\r"})
  void whatEndsLineIsTheLastThatIsTaken(String line) throws IOException {
    ByteWindow window = window((line + "\nb").getBytes(StandardCharsets.UTF_8));
    char[] target = new char[9];

    int count = PlainUtf8.decodeLine(window, target, 0, 9);

    assertThat(new String(target, 0, count)).isEqualTo(line);
    assertThat(window.length()).isEqualTo(2);
  }

  @Test
  void noMoreIsTakenThanThereIsRoomFor() throws IOException {
    ByteWindow window = window("目录".getBytes(StandardCharsets.UTF_8));

    assertThat(PlainUtf8.decodeLine(window, new char[1], 0, 1)).isEqualTo(1);
    assertThat(window.length()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "80",
        "BF",
        "C080",
        "C1BF",
        "C2",
        "C241",
        "E08080",
        "E09FBF",
        "E4BD",
        "E44141",
        "E4BD41",
        "EDA080",
        "EDBFBF",
        "F09F9880",
        "F8888080",
        "FE",
        "FF"
      })
  void whatIsMalformedCutOffOrBeyondIsLeft(String hex) throws IOException {
    byte[] bytes = HexFormat.of().parseHex("41" + hex);
    ByteWindow window = window(bytes);

    assertThat(PlainUtf8.decodeLine(window, new char[9], 0, 9)).isEqualTo(1);
    assertThat(window.length()).isEqualTo(bytes.length - 1);
    assertThat(PlainUtf8.decodeLine(window, new char[9], 0, 9)).isZero();
  }

  private static ByteWindow window(byte[] bytes) throws IOException {
    ByteWindow window = new ByteWindow(new ByteArrayInputStream(bytes));
    window.fillTo(bytes.length);
    return window;
  }
}
