package org.govcat.serialization;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import org.govcat.serialization.table.template.TemplateSheets;
import org.govcat.standard.Standard;

/**
 * Makes empty workbooks (.xlsx) to fill in: a column for each element of a standard with its label,
 * a mark where it is required, a note with definition, clause and example, drop-downs with the
 * words of its code list, a sheet of code lists and a filled example. Stateless and thread-safe.
 */
public final class WorkbookTemplates {
  private WorkbookTemplates() {}

  /**
   * Writes the template of a standard and closes the stream. The same standard gives the same
   * bytes.
   *
   * @throws IOException when the stream does not take it
   */
  public static void write(Standard standard, OutputStream bytes) throws IOException {
    write(standard, Locale.CHINESE, bytes);
  }

  /**
   * Writes the template of a standard in a language and closes the stream: captions, notes and
   * sheets. The words to choose from stay those of the standard.
   *
   * @param locale English for an English locale, else Chinese
   * @throws IOException when the stream does not take it
   */
  public static void write(Standard standard, Locale locale, OutputStream bytes)
      throws IOException {
    TemplateSheets.write(
        Objects.requireNonNull(standard, "standard"),
        Objects.requireNonNull(locale, "locale"),
        Objects.requireNonNull(bytes, "bytes"));
  }
}
