package org.govcat.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.command.Run.govcat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.govcat.conformance.texts.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --help} says of each command, in both languages. */
class HelpTest {
  private static final List<String> LANGUAGES = List.of("zh", "en");

  private static String help(String command, String language) {
    List<Object> words = new ArrayList<>();
    words.addAll(List.of(command.split(" ")));
    words.addAll(List.of("--help", "--locale", language));
    Run run = govcat(words.toArray());
    assertThat(run.code()).as(command).isZero();
    assertThat(run.err()).as(command).isEmpty();
    return run.out();
  }

  static Stream<String> ofStandards() {
    return Stream.of(
        "draft verify",
        "draft export",
        "draft diff",
        "draft coverage",
        "publish",
        "standards show",
        "standards digest");
  }

  @ParameterizedTest
  @MethodSource("ofStandards")
  void aCommandAboutStandardsAsksForNoCatalogue(String command) {
    for (String language : LANGUAGES) {
      String catalogue = new Texts(Locale.forLanguageTag(language)).text("option.files");

      assertThat(help(command, language)).doesNotContain(catalogue);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"draft", "corpus", "dialect", "code"})
  void aGroupNamesItsCommandsAndEachHasHelp(String group) {
    for (String language : LANGUAGES) {
      List<String> named =
          help(group, language)
              .lines()
              .filter(line -> line.startsWith("  govcat " + group + " "))
              .map(line -> line.trim().split("\\s+")[2])
              .toList();

      assertThat(named).isNotEmpty();
      for (String name : named) {
        assertThat(help(group + " " + name, language)).contains("govcat " + group + " " + name);
      }
    }
  }
}
