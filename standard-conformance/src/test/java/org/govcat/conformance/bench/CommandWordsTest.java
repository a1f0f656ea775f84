package org.govcat.conformance.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command line is split into words, and into nothing else. */
class CommandWordsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "python3 checker.py --all, python3|checker.py|--all",
        "`  a \t b  `, a|b",
        "\"my checker\" x, my checker|x",
        "'my checker' x, my checker|x",
        "a'b c'd, ab cd",
        "a \"\" b, a||b",
        "\"say \\\"yes\\\" \\\\ \\n\", say \"yes\" \\ \\n",
        "'a \"quoted\" word', a \"quoted\" word",
        "\"it's\", it's",
        "'C:\\tools\\new', C:\\tools\\new",
        "C:\\tools\\new x, C:\\tools\\new|x"
      })
  void splits(String line, String words) {
    assertThat(String.join("|", CommandWords.of(line))).isEqualTo(words);
  }

  @Test
  @DisplayName("what a shell would act on is a word like any other")
  void signsOfAShell() {
    assertThat(CommandWords.of("a $HOME * `id` | b > c ; d && e"))
        .containsExactly("a", "$HOME", "*", "`id`", "|", "b", ">", "c", ";", "d", "&&", "e");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "'' a", "'a b", "\"a", "a \"b\\\""})
  void nothingOrAnOpenQuoteIsNoCommand(String line) {
    assertThatThrownBy(() -> CommandWords.of(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no command: " + line);
  }
}
