package org.govcat.conformance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is wrong with a definition file is told in both languages, whatever is wrong with it. */
class ProblemTextsTest {
  private static final String PHRASE = "phrase.";
  private static final Path FOLDER =
      House.root().resolve("standard-model/src/main/resources/org/govcat/standard");
  private static final Pattern KEY = Pattern.compile("ProblemText\\s*\\.of\\(\\s*\"([^\"]+)\"");
  private static final Pattern CALL =
      Pattern.compile(
          "\\b(?:only|required|mappings?|scalar|members|clause|texts)\\([^;{]*|WHAT = [^;]*");
  private static final Pattern UNKNOWN =
      Pattern.compile("\\bunknown\\(\\s*\\w+(?:\\.\\w+\\(\\))?,\\s*\"([^\"]+)\"");
  private static final Pattern WAY = Pattern.compile("[A-Z_]+\\(\"[a-z-]+\", \"([^\"]+)\"\\)[,;]");
  private static final Pattern LITERAL = Pattern.compile("\"((?:a|an|the) [^\"]+)\"");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final Properties chinese = read("zh");
  private final Properties english = read("en");
  private final List<String> sources = House.mainSources().stream().map(House::read).toList();

  private static Properties read(String language) {
    Properties texts = new Properties();
    try {
      texts.load(
          new StringReader(House.read(FOLDER.resolve("problems_" + language + ".properties"))));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return texts;
  }

  @Test
  @DisplayName("each key has a text in both languages, with the same arguments")
  void bothLanguages() {
    assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames()).isNotEmpty();
    for (String key : english.stringPropertyNames()) {
      assertThat(english.getProperty(key)).as(key).isNotBlank();
      assertThat(chinese.getProperty(key)).as(key).isNotBlank();
      assertThat(places(chinese.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(place -> place.group(1)).collect(Collectors.toSet());
  }

  @Test
  @DisplayName("each sentence is Chinese in Chinese, and English in English")
  void languages() {
    assertThat(english.values()).noneMatch(text -> text.toString().matches(".*\\p{IsHan}.*"));
    for (String key : chinese.stringPropertyNames()) {
      boolean words = PLACE.matcher(english.getProperty(key)).replaceAll("").matches(".*[a-z].*");
      assertThat(chinese.getProperty(key).matches(".*\\p{IsHan}.*")).as(key).isEqualTo(words);
    }
  }

  @Test
  @DisplayName("the keys that the code asks for are those that have a text")
  void keys() {
    Set<String> asked = new TreeSet<>();
    for (String source : sources) {
      KEY.matcher(source).results().forEach(key -> asked.add(key.group(1)));
    }
    Set<String> told = new TreeSet<>(english.stringPropertyNames());
    told.removeIf(key -> key.startsWith(PHRASE));
    assertThat(told).isEqualTo(asked);
  }

  @Test
  @DisplayName(
      "what the readers of definition files call things has Chinese words, and no more has")
  void phrases() {
    for (String source : sources) {
      if (source.startsWith("package org.govcat.standard;")) {
        CALL.matcher(source).results().forEach(call -> known(LITERAL.matcher(call.group())));
        known(UNKNOWN.matcher(source));
        if (source.contains("record Loosening(")) {
          known(WAY.matcher(source));
        }
      }
    }
    String all = String.join("\n", sources);
    for (String key : english.stringPropertyNames()) {
      String phrase = english.getProperty(key);
      if (key.startsWith(PHRASE)) {
        assertThat(key).isEqualTo(PHRASE + phrase.replace(' ', '-'));
        assertThat(
                Pattern.compile("\"" + Pattern.quote(phrase) + "(?:\"| of | ')")
                    .matcher(all)
                    .find())
            .as(phrase)
            .isTrue();
      }
    }
  }

  private void known(Matcher literals) {
    while (literals.find()) {
      String phrase = literals.group(1);
      int end = phrase.indexOf(" '");
      int of = phrase.indexOf(" of ");
      String whole = end < 0 ? phrase.strip() : phrase.substring(0, end);
      String part = of < 0 ? whole : phrase.substring(0, of);
      assertThat(english.stringPropertyNames())
          .as(phrase)
          .containsAnyOf(PHRASE + whole.replace(' ', '-'), PHRASE + part.replace(' ', '-'));
    }
  }
}
