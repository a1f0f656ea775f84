package org.govcat.conformance.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.ProviderReport;
import org.govcat.conformance.report.ProviderNotice;
import org.govcat.conformance.report.ReportFormat;
import org.govcat.conformance.texts.Texts;

/** What each provider is handed: its notice and its findings as a workbook, in one directory. */
final class ProviderFiles {
  static final int SAMPLES = 10;

  private static final int LONGEST_NAME = 40;

  private final Path directory;
  private final List<String> read;
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
  ProviderFiles(Path directory, List<String> read, Texts texts) {
    this.directory = directory;
    this.read = read;
    this.texts = texts;
  }

  /** Writes the files of every provider, numbered so that no name is given twice. */
  void write(CheckReport report, double mostErrors) {
    Locale locale = texts.locale();
    List<ProviderReport> providers = report.byProvider();
    int digits = Math.max(3, Integer.toString(providers.size()).length());
    try {
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
        write(name + ".xlsx", out -> ReportFormat.XLSX.write(provider.report(), locale, out));
      }
    } catch (IOException e) {
      throw new FailureException(texts.text("failure.output", directory, Reasons.of(e, texts)));
    }
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
