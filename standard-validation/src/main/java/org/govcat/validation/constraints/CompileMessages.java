package org.govcat.validation.constraints;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.govcat.model.UnifiedSocialCreditCode.Defect;
import org.govcat.standard.FindingTexts;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;

/**
 * Run by the build: makes the message bundle {@code ContributorValidationMessages} from the texts
 * of the constraints and from those of every rule of every built-in standard, so that no word
 * stands in two places. Written in ASCII, which every reader of bundles reads alike.
 */
final class CompileMessages {
  private static final String BUNDLE = "ContributorValidationMessages";
  private static final String REASON = "{reason}";

  private final Properties own = new Properties();
  private final Locale locale;

  private CompileMessages(Path source, Locale locale) throws IOException {
    this.locale = locale;
    try (Reader reader = Files.newBufferedReader(source, StandardCharsets.UTF_8)) {
      own.load(reader);
    }
  }

  /**
   * Compiles.
   *
   * @param arguments the directory of the constraints' own texts, and the directory to write to
   */
  public static void main(String[] arguments) throws IOException {
    Path source = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    String chinese =
        new CompileMessages(source.resolve("messages_zh.properties"), Locale.CHINESE).bundle();
    String english =
        new CompileMessages(source.resolve("messages_en.properties"), Locale.ENGLISH).bundle();
    write(target.resolve(BUNDLE + ".properties"), chinese);
    write(target.resolve(BUNDLE + "_zh.properties"), chinese);
    write(target.resolve(BUNDLE + "_en.properties"), english);
  }

  private static void write(Path file, String bundle) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, bundle, StandardCharsets.US_ASCII);
  }

  private String bundle() {
    Map<String, String> texts = new TreeMap<>();
    for (String name : own.stringPropertyNames()) {
      texts.put(Messages.name(name), own.getProperty(name));
    }
    for (String id : Standards.builtInIds()) {
      Standard standard = Standards.builtIn(id);
      FindingTexts words = new FindingTexts(standard, locale);
      for (RuleSpec rule : standard.rules()) {
        texts.put(Messages.nameOfRule(id, rule.id()), literal(words.message(rule)));
      }
      addReasons(standard, texts);
    }
    StringBuilder bundle = new StringBuilder();
    texts.forEach(
        (name, text) -> bundle.append(name).append('=').append(escaped(text)).append('\n'));
    return bundle.toString();
  }

  /** Why a text is no credit code stands with the standards, the same in all of them. */
  private void addReasons(Standard standard, Map<String, String> texts) {
    String frame = own.getProperty("CreditCode.because");
    for (Defect defect : Defect.values()) {
      if (!defect.isNote()) {
        LocalizedText reason =
            Objects.requireNonNull(
                standard.text("credit-code." + defect.id()), "credit-code." + defect.id());
        texts.put(
            Messages.name(CreditCodeValidator.REASON + defect.id()),
            frame.replace(REASON, literal(reason.in(locale))));
      }
    }
  }

  /** A text in which no provider sees a parameter or an expression. */
  private static String literal(String text) {
    return text.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}").replace("$", "\\$");
  }

  /** The text as the right side of a line of a properties file. */
  private static String escaped(String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '\\') {
        line.append("\\\\");
      } else if (character < ' ' || character > '~') {
        line.append("\\u");
        String digits = Integer.toHexString(character);
        line.append("0".repeat(4 - digits.length())).append(digits);
      } else {
        line.append(character);
      }
    }
    return line.toString();
  }
}
