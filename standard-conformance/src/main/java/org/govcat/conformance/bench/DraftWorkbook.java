package org.govcat.conformance.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.govcat.conformance.texts.Texts;
import org.govcat.serialization.definition.DefinitionWorkbook;
import org.govcat.standard.DefinitionFile;

/** A definition file as a workbook with captions in the reader's language. */
public final class DraftWorkbook {
  private DraftWorkbook() {}

  /**
   * Writes the workbook; the stream stays open.
   *
   * @param file the definition
   * @param locale language of the captions: English for an English locale, else Chinese
   * @param out takes the bytes
   * @throws IllegalArgumentException when a value is longer than a cell may be
   * @throws IOException when they cannot be written
   */
  public static void write(DefinitionFile file, Locale locale, OutputStream out)
      throws IOException {
    Texts texts = new BenchTexts(locale).texts();
    DefinitionWorkbook.write(
        file.name(),
        file.bytes(),
        key -> texts.has("sheet." + key) ? texts.text("sheet." + key) : key,
        out);
  }
}
