package org.govcat.conformance.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CatalogSorting;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.texts.Texts;
import org.govcat.conformance.texts.VisibleText;
import org.govcat.serialization.CatalogWriter;
import org.govcat.serialization.CatalogWriters;
import org.govcat.serialization.Dialect;
import org.jspecify.annotations.Nullable;

/** {@code --accepted} and {@code --rejected}: the resources without and with errors. */
final class SortedFiles {
  private final String input;
  private final Path accepted;
  private final Path rejected;

  private SortedFiles(String input, Path accepted, Path rejected) {
    this.input = input;
    this.accepted = accepted;
    this.rejected = rejected;
  }

  /** Both are given or none; what they say can be read again is one file. */
  static SortedFiles of(Arguments given) {
    String good = given.value("accepted");
    String bad = given.value("rejected");
    List<String> files = given.files();
    if (good == null || bad == null || files.size() != 1) {
      throw new UsageException("usage.sorted");
    }
    String input = files.get(0);
    boolean same = InputFiles.names(List.of(good), bad);
    if (same || input.equals(InputFiles.STANDARD_INPUT)) {
      throw new UsageException("usage.sorted");
    }
    List<String> named = new ArrayList<>(InputFiles.read(given));
    for (String report : given.all("report")) {
      named.add(report.substring(report.indexOf('=') + 1));
    }
    InputFiles.keep(named, good);
    InputFiles.keep(named, bad);
    return new SortedFiles(input, Choices.path(good), Choices.path(bad));
  }

  void write(CheckReport report, @Nullable Dialect dialect, Surroundings around) {
    Texts texts = around.texts().with("reports");
    CatalogInput again = CatalogInput.file(Choices.path(input), dialect);
    try (OutputFile good = OutputFile.at(accepted);
        OutputFile bad = OutputFile.at(rejected)) {
      CatalogSorting sorting;
      try (CatalogWriter goodLines = CatalogWriters.jsonLines(good.stream());
          CatalogWriter badLines = CatalogWriters.jsonLines(bad.stream())) {
        sorting = CatalogSorting.sort(report, again, goodLines, badLines);
      }
      good.finish();
      bad.finish();
      around.err().println(VisibleText.line(told(sorting, report, texts)));
    } catch (CatalogSorting.ChangedInputException e) {
      throw new FailureException(texts.text("sorted.changed", input));
    } catch (IOException e) {
      throw new FailureException(texts.text("failure.output", accepted, Reasons.of(e, texts)));
    }
  }

  private static String told(CatalogSorting sorting, CheckReport report, Texts texts) {
    return texts.text(
        "sorted.done",
        texts.number(sorting.accepted()),
        texts.number(sorting.rejected()),
        texts.number(sorting.confidential()),
        texts.number(report.recordsNotChecked()));
  }
}
