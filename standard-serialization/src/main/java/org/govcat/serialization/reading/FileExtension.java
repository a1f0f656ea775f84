package org.govcat.serialization.reading;

import java.util.Locale;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.serialization.CatalogFormat;
import org.jspecify.annotations.Nullable;

/**
 * The extension of a file's name. It never decides what a file is; where it says something else,
 * that is told.
 */
final class FileExtension {
  private static final RuleId OTHER_FORMAT = new RuleId("file/other-format");

  private FileExtension() {}

  /** What is to be said when a document of that format stands in a file of that name, or null. */
  static @Nullable Finding judge(String input, CatalogFormat format) {
    String extension = of(input);
    if (format == CatalogFormat.UNKNOWN || fits(extension, format)) {
      return null;
    }
    return Finding.of(OTHER_FORMAT, Severity.INFO)
        .location(Location.of(input, 1, 1, null))
        .argument("name", extension)
        .argument("found", format.id())
        .build();
  }

  private static String of(String input) {
    int point = input.lastIndexOf('.');
    boolean inFolder = input.indexOf('/', point + 1) >= 0 || input.indexOf('\\', point + 1) >= 0;
    return point < 0 || inFolder ? "" : input.substring(point + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether the extension names the format, or none that is known. */
  private static boolean fits(String extension, CatalogFormat format) {
    return switch (extension) {
      case "json", "jsonl", "ndjson" ->
          format == CatalogFormat.JSON || format == CatalogFormat.JSON_LINES;
      case "xml" -> format == CatalogFormat.XML;
      case "xlsx", "xlsm" -> format == CatalogFormat.WORKBOOK;
      case "csv", "tsv" -> format == CatalogFormat.CSV;
      case "xls", "et", "ods", "doc", "docx", "pdf", "html", "htm" -> false;
      default -> true;
    };
  }
}
