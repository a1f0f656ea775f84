package org.govcat.conformance.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;
import org.govcat.conformance.texts.VisibleText;
import org.govcat.finding.Finding;
import org.govcat.finding.Severity;
import org.govcat.model.CatalogHeader;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.CatalogReaders;
import org.govcat.serialization.CatalogWriter;
import org.govcat.serialization.CatalogWriters;
import org.govcat.serialization.Dialect;
import org.govcat.serialization.SourceRecord;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.jspecify.annotations.Nullable;

/** {@code govcat convert}: writes a catalogue in another form, all of it or nothing. */
final class ConvertCommand implements Subcommand {
  private static final String DEFAULT_STANDARD = "guide-2017";
  private static final int MOST_TOLD = 20;
  private static final List<String> FORMATS = List.of("json", "jsonl", "xml", "xlsx", "csv");

  @Override
  public Syntax syntax() {
    return new Syntax(
        "IN",
        1,
        List.of(
            Option.of("to", "json|jsonl|xml|xlsx|csv").needed(),
            Option.of("output", "FILE").needed(),
            Option.of("dialect", "ID|FILE"),
            Option.of("standard", "ID|FILE"),
            Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    String to = Choices.word(given, "to", "json", FORMATS);
    String from = given.files().get(0);
    String output = String.valueOf(given.value("output"));
    Dialect dialect = Choices.dialect(given);
    Standard columns = Choices.standard(given);
    try (CatalogReader reader = open(from, dialect, around)) {
      if (output.equals(InputFiles.STANDARD_INPUT)) {
        return toStandardOutput(reader, new Target(to, columns), around);
      }
      try (OutputFile file = OutputFile.at(Choices.path(output))) {
        List<Finding> obstacles = copy(reader, new Target(to, columns), file.stream());
        if (obstacles.isEmpty()) {
          file.finish();
        }
        return answer(obstacles, from, around);
      }
    } catch (IOException e) {
      throw new FailureException(
          around.texts().text("failure.convert", from, output, Reasons.of(e, around.texts())));
    }
  }

  private static CatalogReader open(String from, @Nullable Dialect dialect, Surroundings around)
      throws IOException {
    return from.equals(InputFiles.STANDARD_INPUT)
        ? CatalogReaders.open(around.texts().text("input.standard"), around.in(), dialect)
        : CatalogReaders.open(
            Choices.path(from).toString(), Files.newInputStream(Choices.path(from)), dialect);
  }

  /** Goes by a file, because what has been printed cannot be taken back. */
  private static int toStandardOutput(CatalogReader reader, Target to, Surroundings around)
      throws IOException {
    Path waiting = Files.createTempFile("govcat", "." + to.format());
    try {
      List<Finding> obstacles;
      try (OutputStream stream = Files.newOutputStream(waiting)) {
        obstacles = copy(reader, to, stream);
      }
      if (obstacles.isEmpty()) {
        Files.copy(waiting, around.out());
      }
      return answer(obstacles, InputFiles.STANDARD_INPUT, around);
    } finally {
      Files.delete(waiting);
    }
  }

  /** What is written: the format, and the standard whose elements are the columns of a table. */
  private record Target(String format, @Nullable Standard columns) {
    CatalogWriter writer(OutputStream stream, @Nullable CatalogHeader header) {
      return switch (format) {
        case "jsonl" -> CatalogWriters.jsonLines(stream);
        case "xml" -> CatalogWriters.xml(stream);
        case "xlsx" -> CatalogWriters.workbook(stream, standard(header));
        case "csv" -> CatalogWriters.csv(stream, standard(header));
        default -> CatalogWriters.json(stream);
      };
    }

    private Standard standard(@Nullable CatalogHeader header) {
      if (columns != null) {
        return columns;
      }
      String named = header == null ? null : header.standard();
      boolean known = named != null && Standards.builtInIds().contains(named);
      return Standards.builtIn(known ? named : DEFAULT_STANDARD);
    }
  }

  /** Copies header and resources and says what could not be read. */
  private static List<Finding> copy(CatalogReader reader, Target to, OutputStream stream)
      throws IOException {
    List<Finding> obstacles = new ArrayList<>();
    SourceRecord record = reader.next();
    CatalogHeader header = reader.header();
    try (CatalogWriter writer = to.writer(stream, header)) {
      if (header != null) {
        writer.header(header);
      }
      for (; record != null; record = reader.next()) {
        keepErrors(record.findings(), obstacles);
        writer.write(record.resource());
      }
      keepErrors(reader.takeFindings(), obstacles);
      if (header == null && reader.header() != null) {
        writer.header(reader.header());
      }
    }
    return obstacles;
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
