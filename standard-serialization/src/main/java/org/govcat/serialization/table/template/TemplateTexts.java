package org.govcat.serialization.table.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.govcat.serialization.table.TableTexts;
import org.govcat.standard.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The words of a template in the language of those who fill it in. */
final class TemplateTexts {
  private final Locale locale;
  private final @Nullable Properties english;

  TemplateTexts(Locale locale) {
    this.locale = locale;
    boolean inEnglish = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    this.english = inEnglish ? read() : null;
  }

  private static Properties read() {
    Properties texts = new Properties();
    try (@Nullable InputStream in =
        TableTexts.class.getResourceAsStream("template_en.properties")) {
      if (in == null) {
        throw new IllegalStateException("template_en.properties is missing");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read template_en.properties", e);
    }
  }

  String text(String key, String... arguments) {
    if (english == null) {
      return TableTexts.text(key, arguments);
    }
    String text = english.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no English text: " + key);
    }
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", arguments[i]);
    }
    return text;
  }

  String in(LocalizedText words) {
    return words.in(locale);
  }
}
