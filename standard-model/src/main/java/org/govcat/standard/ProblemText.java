package org.govcat.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;

/**
 * Words for what is wrong with a definition file, in both languages: a key and its arguments.
 * Nothing is read before something is wrong. Stateless and thread-safe.
 */
public final class ProblemText {
  private static final String PHRASE = "phrase.";
  private static final String OF = " of ";
  private static final String QUOTE = " '";

  private ProblemText() {}

  /** The texts, read when the first is asked for. */
  private static final class Bundles {
    static final Properties ZH = read("zh");
    static final Properties EN = read("en");

    private static Properties read(String language) {
      Properties texts = new Properties();
      try (InputStream stream =
          Objects.requireNonNull(
              ProblemText.class.getResourceAsStream("problems_" + language + ".properties"))) {
        texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        return texts;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The text of a key.
   *
   * @param arguments what stands in the places {@code {0}}, {@code {1}}…; a {@link LocalizedText}
   *     in the language of the text, everything else as it is written
   * @throws IllegalArgumentException when there is no text of that key
   */
  public static LocalizedText of(String key, Object... arguments) {
    return new LocalizedText(
        fill(template(Bundles.ZH, key), arguments, LocalizedText::zh),
        fill(template(Bundles.EN, key), arguments, LocalizedText::en));
  }

  /**
   * A phrase of the readers of definition files, such as {@code a code list}: of something, or with
   * a name in quotes, or a word of the files, which is the same in both languages.
   */
  public static LocalizedText phrase(String english) {
    String chinese = Bundles.ZH.getProperty(PHRASE + english.replace(' ', '-'));
    if (chinese != null) {
      return new LocalizedText(chinese, english);
    }
    int quote = english.indexOf(QUOTE);
    if (quote > 0 && english.endsWith("'")) {
      LocalizedText before = phrase(english.substring(0, quote));
      String name = english.substring(quote + QUOTE.length(), english.length() - 1);
      return new LocalizedText(ProblemText.of("named", before, name).zh(), english);
    }
    int of = english.indexOf(OF);
    if (of > 0) {
      LocalizedText whole = phrase(english.substring(of + OF.length()));
      return new LocalizedText(
          ProblemText.of("part-of", phrase(english.substring(0, of)), whole).zh(), english);
    }
    return new LocalizedText(english, english);
  }

  /** A key in quotes; a description as it is. */
  public static LocalizedText quoted(String what) {
    return what.indexOf(' ') < 0 ? ProblemText.of("key", what) : phrase(what);
  }

  private static String template(Properties texts, String key) {
    String template = texts.getProperty(key);
    if (template == null) {
      throw new IllegalArgumentException("no text '" + key + "'");
    }
    return template;
  }

  private static String fill(
      String template, Object[] arguments, Function<LocalizedText, String> language) {
    return TextTemplate.render(
        template,
        new TextTemplate.Values() {
          @Override
          public String get(String name) {
            Object argument = arguments[Integer.parseInt(name)];
            return argument instanceof LocalizedText text
                ? language.apply(text)
                : String.valueOf(argument);
          }

          @Override
          public String missing() {
            return "";
          }
        });
  }
}
