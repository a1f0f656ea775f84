package org.govcat.conformance.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.report.AnnotatedReport;
import org.govcat.conformance.report.ReportFormat;
import org.govcat.conformance.texts.Texts;
import org.govcat.conformance.texts.VisibleText;
import org.govcat.serialization.Dialect;
import org.jspecify.annotations.Nullable;

/** The reports that {@code --report FORM=FILE} asks for, each written whole or not at all. */
final class ReportFiles {
  private final Map<ReportFormat, Path> files = new LinkedHashMap<>();

  private ReportFiles() {}

  /** Reads the options; a file that is read, or named twice, is wrong usage. */
  static ReportFiles of(Arguments given) {
    ReportFiles reports = new ReportFiles();
    List<String> named = new ArrayList<>(InputFiles.read(given));
    String output = given.value("output");
    if (output != null) {
      named.add(output);
    }
    for (String word : given.all("report")) {
      int equals = word.indexOf('=');
      ReportFormat format = equals < 0 ? null : format(word.substring(0, equals));
      String file = word.substring(equals + 1);
      if (format == null || file.isEmpty() || file.equals(InputFiles.STANDARD_INPUT)) {
        throw new UsageException("usage.report", word, formats());
      }
      if (InputFiles.names(named, file)
          || reports.files.putIfAbsent(format, Choices.path(file)) != null) {
        throw new UsageException("usage.report-twice", word);
      }
      named.add(file);
    }
    return reports;
  }

  private static @Nullable ReportFormat format(String word) {
    for (ReportFormat format : ReportFormat.values()) {
      if (format.id().equals(word)) {
        return format;
      }
    }
    return null;
  }

  private static List<String> formats() {
    List<String> ids = new ArrayList<>();
    for (ReportFormat format : ReportFormat.values()) {
      ids.add(format.id());
    }
    return ids;
  }

  /**
   * Writes all of them; those that cannot be written are told and keep the others from nothing.
   *
   * @param workbook the one file that was checked, or null when there were several or it was a
   *     stream; its own copy comes back where it is a workbook
   */
  void write(
      CheckReport report, @Nullable Path workbook, @Nullable Dialect dialect, Surroundings around) {
    Texts texts = around.texts();
    String failed = null;
    for (Map.Entry<ReportFormat, Path> wanted : files.entrySet()) {
      try {
        boolean own =
            wanted.getKey() == ReportFormat.XLSX && workbook != null && isWorkbook(report);
        if (!own || !annotate(report, workbook, dialect, wanted.getValue(), around)) {
          write(report, wanted.getKey(), wanted.getValue(), texts);
        }
      } catch (IOException e) {
        String told = texts.text("failure.output", wanted.getValue(), Reasons.of(e, texts));
        failed = failed == null ? told : failed + "\n" + told;
      }
    }
    if (failed != null) {
      throw new FailureException(failed);
    }
  }

  private static void write(CheckReport report, ReportFormat format, Path to, Texts texts)
      throws IOException {
    try (OutputFile file = OutputFile.at(to)) {
      format.write(report, texts.locale(), file.stream());
      file.finish();
    }
  }

  static boolean isWorkbook(CheckReport report) {
    return report.inputs().get(0).format().id().equals(ReportFormat.XLSX.id());
  }

  /** Whether it could be done; a workbook that is made in an unusual way gets a list instead. */
  private static boolean annotate(
      CheckReport report, Path workbook, @Nullable Dialect dialect, Path to, Surroundings around)
      throws IOException {
    try (OutputFile file = OutputFile.at(to)) {
      CatalogInput again = CatalogInput.file(workbook, dialect);
      AnnotatedReport.write(report, again, workbook, around.texts().locale(), file.stream());
      file.finish();
      return true;
    } catch (IOException e) {
      Texts texts = around.texts().with("reports");
      String told = texts.text("annotated.failed", workbook, Reasons.of(e, texts));
      around.err().println(VisibleText.line(told));
      return false;
    }
  }
}
