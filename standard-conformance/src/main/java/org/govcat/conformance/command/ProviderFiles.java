package org.govcat.conformance.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.ProviderReport;
import org.govcat.conformance.report.DividedReport;
import org.govcat.conformance.report.ProviderNotice;
import org.govcat.conformance.report.ReportFormat;
import org.govcat.conformance.texts.Texts;
import org.govcat.conformance.texts.VisibleText;
import org.govcat.conformance.workbook.CopiedCellsException;
import org.govcat.serialization.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * What each provider is handed, in one directory: its notice, and its part of the workbook that was
 * checked with the findings in it, or a workbook of its findings where something else was checked.
 */
final class ProviderFiles {
  private static final int LONGEST_NAME = 40;

  private final Path directory;
  private final List<String> read;
  private final Surroundings around;
  private final Texts texts;

  /** Writes one file. */
  private interface Form {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Files in a directory.
   *
   * @param read files that are read and so never written over
   */
  ProviderFiles(Path directory, List<String> read, Surroundings around) {
    this.directory = directory;
    this.read = read;
    this.around = around;
    this.texts = around.texts().with("reports");
  }

  /**
   * Writes the files of every provider, numbered so that no name is given twice.
   *
   * @param own the workbook that was checked, or null when it was something else
   * @param dialect by which it was read
   */
  void write(CheckReport report, double mostErrors, @Nullable Path own, @Nullable Dialect dialect) {
    Locale locale = texts.locale();
    List<ProviderReport> providers = report.byProvider();
    int digits = Math.max(3, Integer.toString(providers.size()).length());
    try (DividedReport divided = own == null ? null : divided(report, own, dialect)) {
      Files.createDirectories(directory);
      for (int number = 0; number < providers.size(); number++) {
        ProviderReport provider = providers.get(number);
        String digit = Integer.toString(number + 1);
        String name =
            "0".repeat(digits - digit.length())
                + digit
                + "-"
                + safe(ProviderNotice.nameOf(provider, locale));
        write(name + ".html", out -> ProviderNotice.write(provider, mostErrors, locale, out));
        int part = number;
        write(
            name + ".xlsx",
            divided != null && divided.has(part)
                ? out -> divided.write(part, out)
                : out -> ReportFormat.XLSX.write(provider.report(), locale, out));
      }
    } catch (IOException e) {
      throw new FailureException(texts.text("failure.output", directory, Reasons.of(e, texts)));
    }
  }

  /** The workbook by its providers, or null where it cannot be divided, which is told. */
  private @Nullable DividedReport divided(CheckReport report, Path own, @Nullable Dialect dialect) {
    try {
      if (!report.complete()) {
        return told("split.incomplete", own);
      }
      CatalogInput again = CatalogInput.file(own, dialect);
      return DividedReport.of(report, again, own, texts.locale());
    } catch (CopiedCellsException e) {
      return told("split.copies", own, e.part());
    } catch (IOException e) {
      return told("annotated.failed", own, Reasons.of(e, texts));
    }
  }

  private @Nullable DividedReport told(String key, Object... values) {
    around.err().println(VisibleText.line(texts.text(key, values)));
    return null;
  }

  private void write(String name, Form form) throws IOException {
    Path target = directory.resolve(name);
    InputFiles.keep(read, target.toString());
    try (OutputFile file = OutputFile.at(target)) {
      form.write(file.stream());
      file.finish();
    }
  }

  /** Letters, digits and hyphens of a name; nothing in it can lead elsewhere. */
  static String safe(String name) {
    StringBuilder safe = new StringBuilder();
    name.codePoints()
        .limit(LONGEST_NAME)
        .forEach(
            character -> {
              boolean plain = Character.isLetterOrDigit(character) && !isMark(character);
              safe.appendCodePoint(plain || character == '-' ? character : '_');
            });
    return safe.toString();
  }

  private static boolean isMark(int character) {
    return Character.getType(character) == Character.MODIFIER_LETTER;
  }
}
