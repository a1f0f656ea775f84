package org.govcat.conformance.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.Set;
import org.govcat.finding.Severity;
import org.govcat.standard.Evidence;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Stage;

/**
 * The words of reports and of the command in one language: English for an English locale, else
 * Chinese. The machine's locale has no say. Immutable and thread-safe.
 */
public final class Texts {
  private final Locale locale;
  private final Properties texts = new Properties();

  /** Loads the words of a language. */
  public Texts(Locale locale) {
    boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    this.locale = english ? Locale.ENGLISH : Locale.CHINESE;
    load("texts");
  }

  /** These words and those of another file, which are loaded only where they are needed. */
  public Texts with(String file) {
    Texts more = new Texts(locale);
    more.texts.putAll(texts);
    more.load(file);
    return more;
  }

  private void load(String name) {
    String file = name + (locale == Locale.ENGLISH ? "_en.properties" : "_zh.properties");
    try (InputStream bytes = Texts.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("the jar lacks " + file);
      }
      texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language of these words. */
  public Locale locale() {
    return locale;
  }

  /** Whether there is a text of that name. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** All names. */
  public Set<String> keys() {
    return texts.stringPropertyNames();
  }

  /**
   * A text with {@code {0}}, {@code {1}} … filled in.
   *
   * @throws NoSuchElementException when there is no such text
   */
  public String text(String key, Object... arguments) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new NoSuchElementException("text " + key);
    }
    return arguments.length == 0 ? text : fill(text, arguments);
  }

  /** In a word what something rests on: the printed text, common practice, our own decision. */
  public String basis(Evidence evidence) {
    return switch (evidence) {
      case PRIMARY -> text("basis.text");
      case PRACTICE, SINGLE -> text("basis.practice");
      case DERIVED, RECALLED, OPEN -> text("basis.own");
    };
  }

  /** How grave a rule is, and at which stages it is milder: 错误（编制阶段为提示）. */
  public String severity(RuleSpec rule) {
    List<String> milder = new ArrayList<>();
    for (Stage stage : rule.stages()) {
      Severity there = rule.severityAt(stage);
      if (there != rule.severity()) {
        milder.add(
            text("severity.at-stage", text("stage." + stage.id()), text("severity." + there.id())));
      }
    }
    String most = text("severity." + rule.severity().id());
    return milder.isEmpty()
        ? most
        : text("severity.by-stage", most, String.join(text("separator"), milder));
  }

  /** A whole number with its thousands apart. */
  public String number(long number) {
    String digits = Long.toString(number);
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      int left = digits.length() - i;
      if (i > 0 && left % 3 == 0 && digits.charAt(i - 1) != '-') {
        grouped.append(',');
      }
      grouped.append(digits.charAt(i));
    }
    return grouped.toString();
  }

  private static String fill(String text, Object[] arguments) {
    StringBuilder filled = new StringBuilder(text.length() + 32);
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      filled.append(text, from, open);
      filled.append(arguments[Integer.parseInt(text, open + 1, close, 10)]);
      from = close + 1;
    }
    return filled.append(text, from, text.length()).toString();
  }
}
