package org.govcat.serialization.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.govcat.finding.Location;
import org.govcat.serialization.reading.ByteWindow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The characters of a document and where each of them stands, however they are asked for. */
class XmlInputTest {
  private static final String TEXT =
      "<a>\r\n\r\r\n\n目录\t𠮷é\r<b/>\n\n\r\n政务信息资源\r\r" + "一行很长的字。".repeat(700) + "\r\n</a>\r";

  static Stream<Arguments> encodingsAndPortions() {
    return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
        .flatMap(charset -> Stream.of(1, 2, 3, 7, 4_000).map(size -> Arguments.of(charset, size)));
  }

  @ParameterizedTest
  @MethodSource("encodingsAndPortions")
  void everyCharacterHasItsLineAndColumn(Charset charset, int portion) throws IOException {
    XmlInput input = input(charset);
    StringBuilder read = new StringBuilder();
    char[] target = new char[portion + 1];
    for (int count = 0; count >= 0; count = input.read(target, 1, portion)) {
      read.append(target, 1, count);
    }

    assertThat(read).hasToString(TEXT);
    int line = 1;
    int column = 1;
    for (int i = 0; i < TEXT.length(); i++) {
      assertThat(input.place(i, null)).isEqualTo(Location.of("x.xml", line, column, null));
      boolean pair = TEXT.startsWith("\r\n", i);
      boolean ends = TEXT.charAt(i) == '\n' || TEXT.charAt(i) == '\r' && !pair;
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
    assertThat(input.end()).isEqualTo(Location.of("x.xml", line, column, null));
  }

  private static XmlInput input(Charset charset) throws IOException {
    ByteWindow window = new ByteWindow(new ByteArrayInputStream(TEXT.getBytes(charset)));
    return new XmlInput("x.xml", window, Objects.requireNonNull(XmlContent.of(window)));
  }
}
