package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.govcat.finding.Finding;
import org.govcat.model.InformationResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final String LINE = "{\"title\":\"失信被执行人信息\"}\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  @DisplayName("wide encodings are one finding, with a mark or without")
  void wideEncodings(String charset) {
    for (String mark : new String[] {"", "\ufeff"}) {
      Reading read = Reading.of((mark + LINE.repeat(50)).getBytes(Charset.forName(charset)));

      assertThat(read.resources()).isEmpty();
      assertThat(read.said()).containsExactly("read/encoding 1:1");
      assertThat(encoding(read)).isEqualTo(charset);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "GBK", "GB2312"})
  @DisplayName("JSON Lines in a Chinese encoding are one finding and not one a line")
  void chineseLines(String charset) {
    Reading read = Reading.of(LINE.repeat(50).getBytes(Charset.forName(charset)));

    assertThat(read.resources()).isEmpty();
    assertThat(read.said()).containsExactly("read/encoding 1:12");
    assertThat(encoding(read)).isEqualTo("GB18030");
    assertThat(read.complete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "["})
  @DisplayName("a bracket alone is cut-off JSON and in no other encoding")
  void oneByte(String document) {
    assertThat(Reading.of(document).findings())
        .extracting(finding -> finding.rule().value())
        .containsExactly("read/malformed");
  }

  @Test
  @DisplayName(
      "a document in a Chinese encoding gives what stands before its first Chinese character")
  void chineseDocument() {
    String document = "[{\"title\":\"a\"},\n{\"title\":\"失信被执行人信息\"},{\"title\":\"b\"}]";
    Reading read = Reading.of(document.getBytes(Charset.forName("GB18030")));

    assertThat(read.resource().title()).isEqualTo("a");
    assertThat(read.said()).containsExactly("read/encoding 2:12");
    assertThat(encoding(read)).isEqualTo("GB18030");
  }

  @Test
  @DisplayName("damage in one line of UTF-8 is a finding of that line alone")
  void damagedLine() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(LINE.getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("{\"title\":\"失信".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xFF);
    bytes.writeBytes("\"}\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(LINE.getBytes(StandardCharsets.UTF_8));
    Reading read = Reading.of(bytes.toByteArray());

    assertThat(read.resources())
        .extracting(InformationResource::title)
        .containsExactly("失信被执行人信息", "失信被执行人信息");
    assertThat(read.said()).containsExactly("read/encoding 2:13");
  }

  @Test
  @DisplayName("an input that ends inside a character was cut off and is in no other encoding")
  void cutInsideACharacter() {
    byte[] whole = (LINE + "{\"title\":\"失信").getBytes(StandardCharsets.UTF_8);

    assertThat(Reading.of(Arrays.copyOf(whole, whole.length - 1)).said())
        .containsExactly("read/malformed end 2:12");
  }

  @Test
  @DisplayName("UTF-8 is taken strictly: no overlong forms, no surrogates")
  void strictUtf8() {
    for (int[] bad : new int[][] {{0xC0, 0xAF}, {0xED, 0xA0, 0x80}, {0xF4, 0x90, 0x80, 0x80}}) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes("{\"title\":\"甲".getBytes(StandardCharsets.UTF_8));
      for (int b : bad) {
        bytes.write(b);
      }
      bytes.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));

      assertThat(Reading.of(bytes.toByteArray()).said()).containsExactly("read/encoding 1:12");
    }
  }

  private static String encoding(Reading read) {
    Finding finding = read.findings().get(0);
    return finding.arguments().get("encoding");
  }
}
