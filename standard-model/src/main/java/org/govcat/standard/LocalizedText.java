package org.govcat.standard;

import java.util.Locale;
import java.util.Objects;

/**
 * A text in Chinese and English, always both.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
public record LocalizedText(String zh, String en) {
  /** Checks that both are there. */
  public LocalizedText {
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
  }

  /** The English text for an English locale, else the Chinese one. */
  public String in(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
  }
}
