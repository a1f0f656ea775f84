package org.govcat.conformance.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import org.govcat.conformance.texts.Texts;
import org.govcat.migration.Migration;
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
 * @param migration to another standard, or null where the records stay those of theirs
 * @param repaired whether safe repairs are made
 */
record Conversion(
    String format,
    @Nullable Standard columns,
    @Nullable Dialect from,
    @Nullable Dialect to,
    @Nullable Migration migration,
    boolean repaired) {
  private static final List<String> FORMATS = List.of("json", "jsonl", "xml", "xlsx", "csv");

  /**
   * Takes the options. A dialect that is said to be neither that of the input nor that of the
   * output is the input's, unless the input is in the standard's own names.
   */
  static Conversion of(Arguments given, Surroundings around) throws IOException {
    String format = format(given);
    Migration migration = migration(given);
    Standard asked = Choices.standard(given);
    Standard columns = asked == null && migration != null ? migration.to() : asked;
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
    return new Conversion(format, columns, from, to, migration, given.has("repair"));
  }

  /** The form among the values of {@code --to}, JSON where they name a standard alone. */
  private static String format(Arguments given) {
    List<String> formats = given.all("to").stream().filter(FORMATS::contains).toList();
    if (formats.size() > 1) {
      throw new UsageException("usage.to-twice", formats);
    }
    return formats.isEmpty() ? "json" : formats.get(0);
  }

  /** The migration between {@code --from} and the standard among the values of {@code --to}. */
  private static @Nullable Migration migration(Arguments given) {
    List<String> standards = given.all("to").stream().filter(to -> !FORMATS.contains(to)).toList();
    String from = given.value("from");
    if (from == null && standards.isEmpty()) {
      return null;
    }
    if (standards.size() > 1) {
      throw new UsageException("usage.to-twice", standards);
    }
    if (from == null) {
      if (!Standards.builtInIds().contains(standards.get(0))
          && !Files.isRegularFile(Choices.path(standards.get(0)))) {
        throw new UsageException("usage.choice", "to", standards.get(0), FORMATS);
      }
      throw new UsageException("usage.to-without-from", standards.get(0));
    }
    if (standards.isEmpty()) {
      throw new UsageException("usage.from-without-to", from);
    }
    for (String written : new String[] {"output", "loss-report"}) {
      InputFiles.keep(List.of(from, standards.get(0)), given.value(written));
    }
    Standard source = Choices.standard(from);
    Standard target = Choices.standard(standards.get(0));
    Migration migration = Migration.find(source, target);
    if (migration == null) {
      throw new UsageException("usage.no-migration", source.id(), target.id());
    }
    return migration;
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
    return Standards.builtInOrDefault(header == null ? null : header.standard());
  }
}
