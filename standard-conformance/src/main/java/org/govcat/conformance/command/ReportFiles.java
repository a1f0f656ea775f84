package org.govcat.conformance.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.report.ReportFormat;
import org.govcat.conformance.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The reports that {@code --report FORM=FILE} asks for, each written whole or not at all. */
final class ReportFiles {
  private final Map<ReportFormat, Path> files = new LinkedHashMap<>();

  private ReportFiles() {}

  /** Reads the options; a file that is read, or named twice, is wrong usage. */
  static ReportFiles of(Arguments given) {
    ReportFiles reports = new ReportFiles();
    List<String> named = new ArrayList<>(given.files());
    named.addAll(given.all("against"));
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

  /** Writes all of them; those that cannot be written are told and keep the others from nothing. */
  void write(CheckReport report, Texts texts) {
    String failed = null;
    for (Map.Entry<ReportFormat, Path> wanted : files.entrySet()) {
      try (OutputFile file = OutputFile.at(wanted.getValue())) {
        wanted.getKey().write(report, texts.locale(), file.stream());
        file.finish();
      } catch (IOException e) {
        String told = texts.text("failure.output", wanted.getValue(), Reasons.of(e, texts));
        failed = failed == null ? told : failed + "\n" + told;
      }
    }
    if (failed != null) {
      throw new FailureException(failed);
    }
  }
}
