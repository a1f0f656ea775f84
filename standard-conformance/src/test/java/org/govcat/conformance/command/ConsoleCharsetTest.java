package org.govcat.conformance.command;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is readable on UTF-8 and on GBK consoles, whatever the machine's locale. */
class ConsoleCharsetTest {
  private static final Charset GBK = Charset.forName("GBK");

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "GB18030", "GB2312", "MS936", "x-mswin-936"})
  void aConsoleOfAChineseMachineGetsWhatItCanShow(String machine) {
    assertThat(ConsoleCharset.of(machine, () -> Charset.forName(machine)))
        .isEqualTo(Charset.forName(machine));
  }

  @Test
  void filesAndPipesGetUtf8() {
    assertThat(ConsoleCharset.of("GBK", () -> null)).isEqualTo(UTF_8);
  }

  @Test
  void aConsoleThatWasSwitchedToUtf8GetsUtf8() {
    assertThat(ConsoleCharset.of("GBK", () -> UTF_8)).isEqualTo(UTF_8);
  }

  @Test
  void aConsoleThatCannotShowChineseGetsUtf8() {
    assertThat(ConsoleCharset.of("GBK", () -> US_ASCII)).isEqualTo(UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ANSI_X3.4-1968", "Cp1252"})
  void onOtherMachinesNoConsoleIsLookedFor(String machine) {
    assertThat(
            ConsoleCharset.of(
                machine,
                () -> {
                  throw new AssertionError("looked for a console");
                }))
        .isEqualTo(UTF_8);
  }

  @Test
  void textOfAReportKeepsItsWordsInGbk() {
    byte[] written = "结论：未发现错误".getBytes(ConsoleCharset.of("GBK", () -> GBK));

    assertThat(new String(written, GBK)).isEqualTo("结论：未发现错误");
  }
}
