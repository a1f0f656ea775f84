package org.govcat.conformance.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;
import org.govcat.conformance.report.LossReportWriter;
import org.govcat.conformance.texts.VisibleText;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.Severity;
import org.govcat.migration.Migration;
import org.govcat.model.CatalogHeader;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.CatalogReaders;
import org.govcat.serialization.CatalogWriter;
import org.govcat.serialization.Dialect;
import org.govcat.serialization.LossReport;
import org.govcat.serialization.SafeRepairs;
import org.govcat.serialization.SourceRecord;
import org.jspecify.annotations.Nullable;

/** {@code govcat convert}: writes a catalogue in another form, all of it or nothing. */
final class ConvertCommand implements Subcommand {
  private static final int MOST_TOLD = 20;

  @Override
  public Syntax syntax() {
    return new Syntax(
        "IN",
        1,
        List.of(
            Option.of("to", "json|jsonl|xml|xlsx|csv|STANDARD").many().needed(),
            Option.of("from", "STANDARD"),
            Option.of("output", "FILE").needed(),
            Option.of("dialect", "ID|FILE"),
            Option.of("from-dialect", "ID|FILE"),
            Option.of("to-dialect", "ID|FILE"),
            Option.flag("repair"),
            Option.of("loss-report", "FILE"),
            Option.of("max-samples", "N"),
            Option.of("standard", "ID|FILE"),
            Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    String from = given.files().get(0);
    String output = String.valueOf(given.value("output"));
    String report = given.value("loss-report");
    List<String> read = InputFiles.read(given);
    InputFiles.keep(read, output);
    InputFiles.keep(read, report);
    InputFiles.keep(List.of(output), report);
    LossReport losses =
        new LossReport(Choices.maxSamples(given, report == null ? MOST_TOLD : LossReport.ALL));
    try {
      Conversion conversion = Conversion.of(given, around);
      int code = convert(from, output, conversion, losses, around);
      if (code == ExitCode.CONFORMS) {
        tell(losses, report, conversion, around);
      }
      return code;
    } catch (IOException e) {
      throw new FailureException(
          around.texts().text("failure.convert", from, output, Reasons.of(e, around.texts())));
    }
  }

  private static int convert(
      String from, String output, Conversion conversion, LossReport losses, Surroundings around)
      throws IOException {
    try (CatalogReader reader = open(from, conversion, around)) {
      if (output.equals(InputFiles.STANDARD_INPUT)) {
        return toStandardOutput(reader, conversion, losses, around);
      }
      try (OutputFile file = OutputFile.at(Choices.path(output))) {
        List<Finding> obstacles = copy(reader, conversion, losses, file.stream());
        if (obstacles.isEmpty()) {
          file.finish();
        }
        return answer(obstacles, from, around);
      }
    }
  }

  /** Tells what the other form does not say, where it is one that may not say all. */
  private static void tell(
      LossReport losses, @Nullable String report, Conversion conversion, Surroundings around) {
    Migration migration = conversion.migration();
    LossReportWriter writer =
        new LossReportWriter(
            losses, around.texts().locale(), migration == null ? loss -> null : migration::reason);
    if (conversion.to() != null
        || migration != null
        || conversion.repaired()
        || !losses.isLossless()) {
      writer.lines().forEach(around.err()::println);
    }
    if (report != null) {
      Output.write(report, around, writer::json);
    }
  }

  private static CatalogReader open(String from, Conversion conversion, Surroundings around)
      throws IOException {
    Dialect dialect = conversion.from();
    CatalogReader reader =
        from.equals(InputFiles.STANDARD_INPUT)
            ? CatalogReaders.open(around.texts().text("input.standard"), around.in(), dialect)
            : CatalogReaders.open(
                Choices.path(from).toString(), Files.newInputStream(Choices.path(from)), dialect);
    return conversion.repaired() ? CatalogReaders.repairing(reader) : reader;
  }

  /** Goes by a file, because what has been printed cannot be taken back. */
  private static int toStandardOutput(
      CatalogReader reader, Conversion to, LossReport losses, Surroundings around)
      throws IOException {
    Path waiting = Files.createTempFile("govcat", "." + to.format());
    try {
      List<Finding> obstacles;
      try (OutputStream stream = Files.newOutputStream(waiting)) {
        obstacles = copy(reader, to, losses, stream);
      }
      if (obstacles.isEmpty()) {
        Files.copy(waiting, around.out());
      }
      return answer(obstacles, InputFiles.STANDARD_INPUT, around);
    } finally {
      Files.delete(waiting);
    }
  }

  /** Copies header and resources and says what could not be read. */
  private static List<Finding> copy(
      CatalogReader reader, Conversion to, LossReport losses, OutputStream stream)
      throws IOException {
    List<Finding> obstacles = new ArrayList<>();
    SourceRecord record = reader.next();
    CatalogHeader header = reader.header();
    Migrating migrating = new Migrating(to.migration(), header, losses);
    CatalogHeader written = migrating.header();
    if (written != null) {
      losses.header(written);
    }
    try (CatalogWriter writer = to.writer(stream, written, losses)) {
      if (written != null) {
        writer.header(written);
      }
      for (; record != null; record = reader.next()) {
        keepErrors(record.findings(), obstacles);
        repairs(record, losses);
        writer.write(migrating.resource(record.resource()));
      }
      keepErrors(reader.takeFindings(), obstacles);
      if (written == null && reader.header() != null) {
        writer.header(reader.header());
      }
    }
    return obstacles;
  }

  private static void repairs(SourceRecord record, LossReport losses) {
    for (Finding finding : record.findings()) {
      if (finding.rule().equals(SafeRepairs.RULE)) {
        Location place = record.locate(finding.element());
        losses.repaired(record.index(), record.resource(), finding, place);
      }
    }
  }

  private static void keepErrors(List<Finding> found, List<Finding> obstacles) {
    for (Finding finding : found) {
      if (finding.severity() == Severity.ERROR && finding.rule().isReading()) {
        obstacles.add(finding);
      }
    }
  }

  private static int answer(List<Finding> obstacles, String from, Surroundings around) {
    if (obstacles.isEmpty()) {
      return ExitCode.CONFORMS;
    }
    around.err().println(VisibleText.line(around.texts().text("failure.unreadable", from)));
    ReadingMessages messages = new ReadingMessages(around.texts().locale());
    for (Finding finding : obstacles.subList(0, Math.min(MOST_TOLD, obstacles.size()))) {
      around.err().println("  " + VisibleText.line(messages.line(finding)));
    }
    return ExitCode.NOT_CHECKED;
  }
}
