package org.govcat.conformance.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.ProviderShare;
import org.govcat.conformance.texts.Texts;
import org.govcat.conformance.texts.VisibleText;
import org.govcat.finding.Verdict;
import org.govcat.serialization.Dialect;
import org.jspecify.annotations.Nullable;

/** What is handed on after a check: files for each provider, resources sorted by the answer. */
final class Handover {
  private static final int LEAST_SAMPLES = 10;

  private final List<String> read;
  private final @Nullable String directory;
  private final @Nullable SortedFiles sorted;
  private final @Nullable Double mostErrors;

  private Handover(
      List<String> read,
      @Nullable String directory,
      @Nullable SortedFiles sorted,
      @Nullable Double mostErrors) {
    this.read = read;
    this.directory = directory;
    this.sorted = sorted;
    this.mostErrors = mostErrors;
  }

  static Handover of(Arguments given) {
    String directory = null;
    if (given.has("split-by")) {
      Choices.word(given, "split-by", "provider", List.of("provider"));
      directory = given.value("output");
      if (directory == null || directory.equals(InputFiles.STANDARD_INPUT)) {
        throw new UsageException("usage.split");
      }
    }
    boolean sorting = given.has("accepted") || given.has("rejected");
    return new Handover(
        InputFiles.read(given), directory, sorting ? SortedFiles.of(given) : null, share(given));
  }

  private static @Nullable Double share(Arguments given) {
    String text = given.value("max-error-share");
    if (text == null) {
      return null;
    }
    boolean percent = text.endsWith("%");
    try {
      BigDecimal number = new BigDecimal(percent ? text.substring(0, text.length() - 1) : text);
      BigDecimal share = percent ? number.movePointLeft(2) : number;
      if (share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0) {
        return share.doubleValue();
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new UsageException("usage.share", text);
  }

  /** The same options, with a report for each provider where one is needed. */
  CheckOptions options(CheckOptions options) {
    return directory == null
        ? options
        : options.toBuilder().samplesByProvider(samples(options.maxSamples())).build();
  }

  private static int samples(int asked) {
    return asked == CheckOptions.ALL_SAMPLES ? Integer.MAX_VALUE : Math.max(LEAST_SAMPLES, asked);
  }

  /**
   * Writes the files.
   *
   * @param only the one file that was checked, or null when there were several or it was a stream
   */
  void write(
      CheckReport report, @Nullable Path only, @Nullable Dialect dialect, Surroundings around) {
    if (directory != null) {
      Texts texts = around.texts().with("reports");
      Path own = ReportFiles.isWorkbook(report) ? only : null;
      int inputs = report.inputs().size();
      if (inputs > 1 && ReportFiles.isWorkbook(report)) {
        around.err().println(texts.text("split.several", texts.number(inputs)));
      }
      new ProviderFiles(Choices.path(directory), read, around)
          .write(report, allowed(), own, dialect);
      String told = texts.text("split.done", texts.number(report.byProvider().size()), directory);
      around.err().println(VisibleText.line(told));
    }
    if (sorted != null) {
      sorted.write(report, dialect, around);
    }
    if (mostErrors != null) {
      Texts texts = around.texts().with("reports");
      String told =
          texts.text(
              "split.within",
              texts.number(report.allProviders().size() - tooMany(report)),
              texts.number(tooMany(report)));
      around.err().println(told);
    }
  }

  private double allowed() {
    return mostErrors == null ? 0 : mostErrors;
  }

  private long tooMany(CheckReport report) {
    long count = 0;
    for (ProviderShare provider : report.allProviders()) {
      count += provider.share() <= allowed() ? 0 : 1;
    }
    return count;
  }

  /** With a share that is allowed, the answer is that of the providers. */
  int answer(CheckReport report) {
    if (mostErrors == null || report.verdict() != Verdict.DOES_NOT_CONFORM) {
      return ExitCode.of(report.verdict());
    }
    if (tooMany(report) > 0 || report.recordsWithErrors() == 0) {
      return ExitCode.DOES_NOT_CONFORM;
    }
    return report.complete() ? ExitCode.CONFORMS : ExitCode.NOT_CHECKED;
  }
}
