package org.govcat.conformance.command;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckRun;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;
import org.govcat.conformance.report.ReportFormat;
import org.govcat.conformance.score.Scorecard;
import org.govcat.conformance.texts.Texts;
import org.govcat.conformance.texts.VisibleText;
import org.govcat.finding.SensitiveText;
import org.govcat.serialization.Dialect;
import org.govcat.serialization.Dialects;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.jspecify.annotations.Nullable;

/** {@code govcat verify-report}: checks again what a JSON report says was checked, and compares. */
final class VerifyReportCommand implements Subcommand {
  private static final int MOST_SHOWN = 160;

  @Override
  public Syntax syntax() {
    return new Syntax(
        "REPORT INPUT",
        Syntax.ANY_NUMBER,
        List.of(
            Option.of("standard", "ID|FILE"),
            Option.of("dialect", "ID|FILE"),
            Option.of("against", "CATALOGUE").many(),
            Option.of("calendar", "FILE"),
            Option.of("organizations", "FILE"),
            Option.of("code-table", "FILE"),
            Option.of("suppress", "FILE"),
            Option.of("scorecard", "FILE"),
            Option.flag("repair"),
            Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    Path file = Choices.path(given.files().get(0));
    List<String> inputs = given.files().subList(1, given.files().size());
    Texts texts = around.texts().with("reports");
    Path again = null;
    try {
      RecordedReport recorded = RecordedReport.read(file);
      requireAll(recorded, inputs, given);
      CheckReport report = checkAgain(recorded, inputs, given);
      requireReadable(recorded, report, texts);
      again = Files.createTempFile("govcat", ".json");
      write(report, recorded, again);
      return compare(file, again, around, texts);
    } catch (RecordedReport.NotAReportException e) {
      throw new FailureException(texts.text("verify.no-report", file, e.getMessage()));
    } catch (IOException e) {
      throw new FailureException(texts.text("verify.unreadable", file, Reasons.of(e, texts)));
    } finally {
      delete(again);
    }
  }

  private static void requireAll(RecordedReport recorded, List<String> inputs, Arguments given) {
    if (inputs.size() != recorded.inputs().size()) {
      throw new UsageException("usage.verify-inputs", recorded.inputs().size(), inputs.size());
    }
    if (recorded.isSuppressed() != given.has("suppress")) {
      throw new UsageException("usage.verify-suppress");
    }
    if (given.all("against").size() != recorded.against().size()) {
      throw new UsageException(
          "usage.verify-against", recorded.against().size(), given.all("against").size());
    }
  }

  private static CheckReport checkAgain(
      RecordedReport recorded, List<String> inputs, Arguments given) {
    CheckOptions options =
        CheckOptions.on(recorded.date())
            .stage(recorded.stage())
            .maxSamples(recorded.maxSamples())
            .rulesAsOf(recorded.rulesAsOf())
            .standard(standard(recorded, given))
            .suppressions(Choices.suppressions(given))
            .calendar(Choices.calendar(given))
            .organizations(Choices.organizations(given))
            .codeTable(Choices.codeTable(given))
            .scorecard(scorecard(recorded, given))
            .build();
    List<CatalogInput> named = new ArrayList<>();
    for (int number = 0; number < inputs.size(); number++) {
      RecordedReport.Input input = recorded.inputs().get(number);
      Path path = Choices.path(inputs.get(number));
      CatalogInput read = CatalogInput.file(path, dialect(input, given)).named(input.name());
      named.add(given.has("repair") ? read.repaired() : read);
    }
    List<CatalogInput> against = new ArrayList<>();
    for (int number = 0; number < recorded.against().size(); number++) {
      Path path = Choices.path(given.all("against").get(number));
      against.add(CatalogInput.file(path).named(recorded.against().get(number).name()));
    }
    return CheckRun.of(options).check(named, against, null);
  }

  /**
   * The standard that an option had asked for, in the modes of the report; null when the header or
   * nobody had. A mode that it does not know is left out, and stands among the differences.
   */
  private static @Nullable Standard standard(RecordedReport recorded, Arguments given) {
    String asked = recorded.askedStandard();
    if (asked == null) {
      return null;
    }
    if (!given.has("standard") && !Standards.builtInIds().contains(asked)) {
      throw new UsageException("usage.verify-standard", asked);
    }
    String givenName = given.value("standard");
    Standard standard = givenName == null ? Standards.builtIn(asked) : Choices.standard(givenName);
    Set<String> modes = new LinkedHashSet<>(recorded.modes());
    modes.retainAll(standard.modes().keySet());
    return standard.inModes(modes);
  }

  private static @Nullable Scorecard scorecard(RecordedReport recorded, Arguments given) {
    String scored = recorded.scorecard();
    if (scored == null) {
      return null;
    }
    if (given.has("scorecard")) {
      return Choices.scorecard(given);
    }
    Scorecard builtIn = Scorecard.builtIn();
    if (!builtIn.id().equals(scored)) {
      throw new UsageException("usage.verify-scorecard", scored);
    }
    return builtIn;
  }

  private static @Nullable Dialect dialect(RecordedReport.Input input, Arguments given) {
    String asked = input.dialect();
    if (asked == null) {
      return null;
    }
    if (given.has("dialect")) {
      return Choices.dialect(given);
    }
    if (!Dialects.builtInIds().contains(asked)) {
      throw new UsageException("usage.verify-dialect", asked);
    }
    return Dialects.builtIn(asked);
  }

  /** An input that is not there says nothing about the report. */
  private static void requireReadable(RecordedReport recorded, CheckReport report, Texts texts) {
    for (int number = 0; number < recorded.inputs().size(); number++) {
      if (recorded.inputs().get(number).sha256() != null
          && report.inputs().get(number).sha256() == null) {
        throw new FailureException(
            texts.text("verify.no-input", report.inputs().get(number).name()));
      }
    }
  }

  private static void write(CheckReport report, RecordedReport recorded, Path file)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      ReportFormat.JSON.write(report, Locale.forLanguageTag(recorded.locale()), out);
    }
  }

  private static int compare(Path file, Path again, Surroundings around, Texts texts)
      throws IOException, RecordedReport.NotAReportException {
    ReportComparison differences;
    try (InputStream one = new BufferedInputStream(Files.newInputStream(file));
        InputStream other = new BufferedInputStream(Files.newInputStream(again))) {
      differences = ReportComparison.of(one, other);
    }
    if (differences.count() == 0) {
      around.out().print(texts.text("verify.holds", file) + "\n");
      return ExitCode.CONFORMS;
    }
    around.out().print(texts.text("verify.fails", file, differences.count()) + "\n");
    for (ReportComparison.Difference difference : differences.first()) {
      String key = "verify.member." + difference.member();
      String member = texts.has(key) ? texts.text(key) : difference.member();
      String place = difference.index() < 0 ? member : member + " " + (difference.index() + 1);
      String line =
          texts.text(
              "verify.difference",
              place,
              shown(difference.recorded(), texts),
              shown(difference.again(), texts));
      around.out().print("  - " + VisibleText.line(line) + "\n");
    }
    return ExitCode.DOES_NOT_CONFORM;
  }

  private static String shown(@Nullable String json, Texts texts) {
    if (json == null) {
      return texts.text("verify.nothing");
    }
    String masked = SensitiveText.mask(json);
    return masked.length() <= MOST_SHOWN ? masked : masked.substring(0, MOST_SHOWN) + "…";
  }

  private static void delete(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // what is left lies where the system clears up
    }
  }
}
