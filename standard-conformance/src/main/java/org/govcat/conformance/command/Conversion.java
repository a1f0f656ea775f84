package org.govcat.conformance.command;

import java.io.IOException;
import java.io.OutputStream;
import org.govcat.conformance.texts.Texts;
import org.govcat.model.CatalogHeader;
import org.govcat.serialization.CatalogReaders;
import org.govcat.serialization.CatalogWriter;
import org.govcat.serialization.CatalogWriters;
import org.govcat.serialization.Dialect;
import org.govcat.serialization.LossReport;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.jspecify.annotations.Nullable;

/**
 * From what to what a catalogue is converted.
 *
 * @param format the form that is written
 * @param columns the standard whose elements are the columns of a table, or null for the header's
 * @param from the dialect of the input, or null for the standard's own names
 * @param to the dialect of the output, or null for the standard's own names
 */
record Conversion(
    String format, @Nullable Standard columns, @Nullable Dialect from, @Nullable Dialect to) {
  private static final String DEFAULT_STANDARD = "guide-2017";

  /**
   * Takes the options. A dialect that is said to be neither that of the input nor that of the
   * output is the input's, unless the input is in the standard's own names.
   */
  static Conversion of(Arguments given, String format, Surroundings around) throws IOException {
    Standard columns = Choices.standard(given);
    Dialect from = Choices.dialect(given, "from-dialect");
    Dialect to = Choices.dialect(given, "to-dialect");
    Dialect either = Choices.dialect(given, "dialect");
    if (either != null && (from != null || to != null)) {
      throw new UsageException("usage.dialect-of-what");
    }
    if (either != null) {
      String input = given.files().get(0);
      boolean own =
          !input.equals(InputFiles.STANDARD_INPUT)
              && CatalogReaders.isOwn(Choices.path(input), either);
      from = own ? null : either;
      to = own ? either : null;
      Texts texts = around.texts().with("dialect");
      around.err().println(texts.text(own ? "convert.written-in" : "convert.read-in", either));
    }
    boolean document = !format.equals("xlsx") && !format.equals("csv");
    if (to != null && document && to.isForTablesAlone()) {
      throw new UsageException("usage.dialect-of-tables", to.id());
    }
    return new Conversion(format, columns, from, to);
  }

  /** A writer of the form that is asked for; what it cannot say goes into the report. */
  CatalogWriter writer(OutputStream stream, @Nullable CatalogHeader header, LossReport losses) {
    Dialect dialect = to;
    if (dialect == null) {
      return switch (format) {
        case "jsonl" -> CatalogWriters.jsonLines(stream);
        case "xml" -> CatalogWriters.xml(stream);
        case "xlsx" -> CatalogWriters.workbook(stream, standard(header));
        case "csv" -> CatalogWriters.csv(stream, standard(header));
        default -> CatalogWriters.json(stream);
      };
    }
    Standard standard = standard(header);
    return switch (format) {
      case "jsonl" -> CatalogWriters.jsonLines(stream, standard, dialect, losses);
      case "xml" -> CatalogWriters.xml(stream, standard, dialect, losses);
      case "xlsx" -> CatalogWriters.workbook(stream, standard, dialect, losses);
      case "csv" -> CatalogWriters.csv(stream, standard, dialect, losses);
      default -> CatalogWriters.json(stream, standard, dialect, losses);
    };
  }

  private Standard standard(@Nullable CatalogHeader header) {
    if (columns != null) {
      return columns;
    }
    String named = header == null ? null : header.standard();
    boolean known = named != null && Standards.builtInIds().contains(named);
    return Standards.builtIn(known ? named : DEFAULT_STANDARD);
  }
}
