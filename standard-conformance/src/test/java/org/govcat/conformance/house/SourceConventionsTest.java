package org.govcat.conformance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same input gives the same report on every machine: what the code may not lean on. */
class SourceConventionsTest {
  /** The thin outer layer, the only place that may ask the machine for something. */
  private static final String COMMAND = "org/govcat/conformance/command/";

  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"(?:\\\\.|[^\"\\\\\\n])*\"", Pattern.DOTALL);

  /** Two characters in a row within a text; single ones are signs such as the 年 of a date. */
  private static final Pattern CHINESE_WORD = Pattern.compile("^\".*\\p{IsHan}{2}.*\"$");

  /** What is forbidden, where it is allowed all the same, and why. */
  private enum Convention {
    NO_CLOCK(
        "(?:LocalDate|LocalDateTime|Instant|ZonedDateTime|OffsetDateTime|Year)\\.now\\(|new Date\\(\\)"
            + "|System\\.currentTimeMillis|Clock\\.system",
        "A library with a clock of its own judges the same record differently tomorrow, and no test can say so.",
        "Take the date as an argument (CheckSettings carries it); only the command's entry asks the machine."),
    NO_DEFAULT_LOCALE(
        "Locale\\.getDefault|\\.to(?:Lower|Upper)Case\\(\\)|String\\.format\\(\"",
        "The machine's locale would decide words, digits and letters: in Turkish, \"ID\" becomes \"ıd\".",
        "Use Locale.ROOT for data, the locale that was passed in for text, plain concatenation for the rest."),
    NO_DEFAULT_CHARSET(
        "Charset\\.defaultCharset|\\.getBytes\\(\\)|new File(?:Reader|Writer)\\(",
        "The machine's charset would decide what a Chinese title says: GBK on one desk, UTF-8 on the other.",
        "Name the charset: StandardCharsets.UTF_8."),
    NO_DEFAULT_ZONE(
        "ZoneId\\.systemDefault|TimeZone\\.getDefault",
        "A day begins at different moments in different zones.",
        "Dates of a catalogue are days without a zone: LocalDate, passed in."),
    NO_DEFAULT_LINE_END(
        "System\\.lineSeparator|\\.newLine\\(\\)|useDefaultPrettyPrinter\\(|new DefaultPrettyPrinter\\(",
        "The machine would decide where lines end, and the same report would have other bytes on another desk.",
        "Write \\n; JSON for programs is written by JsonDocument."),
    NO_NETWORK(
        "java\\.net\\.(?:http|Socket|URL\\b|URLConnection|HttpURL)|\\.openConnection\\(|\\.openStream\\(\\)",
        "Catalogues are checked on closed networks, and a check must not tell anyone what was checked.",
        "Ship the data with the library or let the caller pass it in."),
    NO_CONSOLE(
        "System\\.(?:out|err)\\b|\\.printStackTrace\\(",
        "A library that prints cannot be embedded, and a stack trace may quote what must not be quoted.",
        "Return the finding, or throw with the value in the text; the command alone prints."),
    NO_EXIT(
        "System\\.exit|Runtime\\.getRuntime\\(\\)\\.(?:exit|halt)",
        "An embedded library must not end its host.",
        "Return the exit code; the command's entry hands it to the machine."),
    NO_EVASIVE_NAMES(
        "(?:class|interface|record|enum) (?:\\w+(?:Impl|Helper|Manager|Utils?)|Abstract\\w*|I[A-Z][a-z]\\w*(?<!Info))\\b(?<!InformationItem|InformationResource)",
        "Such a name says how the class was made, not what it is for.",
        "Name the thing: what it holds, what it answers, the word of the standard."),
    NO_STATIC_MUTABLE_STATE(
        "(?m)^  (?:(?:private|protected|public|volatile) )*static (?!final\\b|class\\b|record\\b|enum\\b|interface\\b|sealed\\b|<)"
            + "(?:volatile )?[\\w<>\\[\\], .?@]+? \\w+(?: =[^=]|;)",
        "Shared mutable state makes two checks in one process disturb each other.",
        "Make it final and immutable, or a field of the object that needs it.");

    private final Pattern forbidden;
    private final String why;
    private final String instead;

    Convention(String forbidden, String why, String instead) {
      this.forbidden = Pattern.compile(forbidden);
      this.why = why;
      this.instead = instead;
    }

    private boolean allows(String file) {
      boolean commandOnly = this == NO_CLOCK || this == NO_CONSOLE || this == NO_EXIT;
      boolean example = file.startsWith("examples/") && this == NO_CONSOLE;
      return example || (commandOnly && file.contains(COMMAND));
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("main sources keep the convention")
  void mainSourcesKeep(Convention convention) {
    List<String> places = new ArrayList<>();
    for (Path file : House.mainSources()) {
      String shown = House.shown(file);
      if (!convention.allows(shown)) {
        String code = withoutComments(House.read(file));
        Matcher found = convention.forbidden.matcher(code);
        while (found.find()) {
          places.add(shown + ":" + lineAt(code, found.start()) + ": " + found.group().strip());
        }
      }
    }

    assertThat(places).as("%s%nWhat to do: %s", convention.why, convention.instead).isEmpty();
  }

  @Test
  @DisplayName("words of the standard stand in YAML, words of reports in their bundles")
  void chineseWordsStandInData() {
    List<String> places = new ArrayList<>();
    for (Path file : House.mainSources()) {
      String source = House.read(file);
      if (!House.shown(file).startsWith("examples/") && !source.contains("implements OpenCode")) {
        COMMENT
            .matcher(source)
            .results()
            .filter(found -> CHINESE_WORD.matcher(found.group()).find())
            .forEach(found -> places.add(House.shown(file) + ": " + found.group()));
      }
    }

    assertThat(places)
        .as(
            """
            These texts hold Chinese words.
            Why it matters: a label, code or message in Java cannot be changed by a draft, nor be told with its clause.
            What to do: put it into the definition file, the dialect or the texts of the reports, where it has a source \
            and an English twin. Constants of open codes (OpenCode) alone repeat words, for those who build resources.""")
        .isEmpty();
  }

  @Test
  @DisplayName("what stands in a comment or a text is not code")
  void commentsAndTextsAreNotCode() {
    String source =
        "a(); // Instant.now()\n/* Locale.getDefault\n */ b(\"Clock.system // x\"); c();";

    assertThat(withoutComments(source)).isEqualTo("a(); \n\n b(\"\"); c();");
  }

  /** The code with comments and the inside of texts blanked out; line numbers stay. */
  private static String withoutComments(String source) {
    return COMMENT
        .matcher(source)
        .replaceAll(
            found -> {
              String text = found.group();
              return text.startsWith("\"") ? "\"\"" : text.replaceAll("[^\\n]", "");
            });
  }

  private static long lineAt(String code, int position) {
    return code.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
  }
}
