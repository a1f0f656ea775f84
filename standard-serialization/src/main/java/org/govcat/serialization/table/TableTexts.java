package org.govcat.serialization.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The words that tables have beside the labels of elements. Read when the first table is. */
public final class TableTexts {
  private static final Properties TEXTS = read();

  private TableTexts() {}

  private static Properties read() {
    Properties texts = new Properties();
    try (@Nullable InputStream in = TableTexts.class.getResourceAsStream("table.properties")) {
      if (in == null) {
        throw new IllegalStateException("table.properties is missing");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read table.properties", e);
    }
  }

  /**
   * The text of a key, with arguments in the places of {0} and {1}.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static String text(String key, String... arguments) {
    String text = TEXTS.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text: " + key);
    }
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", arguments[i]);
    }
    return text;
  }
}
