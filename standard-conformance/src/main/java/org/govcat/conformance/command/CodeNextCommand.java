package org.govcat.conformance.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.govcat.conformance.CodeCounter;
import org.govcat.conformance.CodePrefixException;
import org.govcat.conformance.CodesExhaustedException;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;
import org.govcat.conformance.texts.VisibleText;
import org.govcat.finding.Finding;
import org.govcat.finding.Severity;
import org.govcat.model.CatalogHeader;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.CatalogReaders;
import org.govcat.serialization.SourceRecord;
import org.govcat.standard.CodeTable;
import org.govcat.standard.FindingTexts;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.jspecify.annotations.Nullable;

/** {@code govcat code next}: the next free code behind a classification code. */
final class CodeNextCommand implements Subcommand {
  private static final int MOST_DIGITS = 18;

  @Override
  public Syntax syntax() {
    return new Syntax(
        null,
        0,
        List.of(
            Option.of("prefix", "CODE").needed(),
            Option.of("against", "CATALOGUE").many().needed(),
            Option.of("withdrawn", "FILE"),
            Option.of("standard", "ID|FILE"),
            Option.of("code-table", "FILE"),
            Option.of("width", "N"),
            Option.of("date", "YYYY-MM-DD"),
            Option.of("format", "text|json"),
            Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    boolean json = Choices.isJson(given);
    Standard asked = Choices.standard(given);
    CodeTable table = Choices.codeTable(given);
    int width = Choices.width(given, MOST_DIGITS);
    List<String> withdrawn = withdrawn(given);
    List<Held> held = new ArrayList<>();
    for (String name : given.all("against")) {
      held.add(read(name, around));
    }
    Standard standard = asked == null ? standard(held) : asked;
    CodeCounter counter = counter(given, standard, table, width, around.texts().locale());
    held.forEach(catalogue -> catalogue.codes().forEach(counter::taken));
    withdrawn.forEach(counter::taken);
    try {
      write(counter.next(), counter, standard, json, around);
      return ExitCode.CONFORMS;
    } catch (CodesExhaustedException e) {
      throw new FailureException(around.texts().text("failure.exhausted", e.highest()));
    }
  }

  /** The header of a catalogue, and the codes in it. */
  private record Held(@Nullable CatalogHeader header, List<String> codes) {}

  /** Reads a catalogue to its end: a record that cannot be read may hold the next code. */
  private static Held read(String name, Surroundings around) {
    Path path = Choices.path(name);
    List<String> codes = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    try (CatalogReader reader =
        CatalogReaders.open(path.toString(), Files.newInputStream(path), null)) {
      SourceRecord record;
      while ((record = reader.next()) != null) {
        if (record.resource().code() != null) {
          codes.add(record.resource().code());
        }
        record.resource().alternateCodes().stream()
            .map(other -> other.code())
            .filter(code -> code != null)
            .forEach(codes::add);
        findings.addAll(record.findings());
      }
      findings.addAll(reader.takeFindings());
      boolean error =
          findings.stream()
              .anyMatch(
                  finding -> finding.severity() == Severity.ERROR && finding.rule().isReading());
      if (error || !reader.complete() || reader.unreadable() > 0) {
        throw new FailureException(around.texts().text("failure.code-unreadable", name));
      }
      return new Held(reader.header(), codes);
    } catch (IOException e) {
      throw new FailureException(
          around.texts().text("failure.code-input", name, Reasons.of(e, around.texts())));
    }
  }

  /** The standard that a header names, else the default. */
  private static Standard standard(List<Held> held) {
    for (Held catalogue : held) {
      CatalogHeader header = catalogue.header();
      String named = header == null ? null : header.standard();
      if (named != null && Standards.builtInIds().contains(named)) {
        return Standards.builtIn(named);
      }
    }
    return Standards.builtIn(Standards.DEFAULT_ID);
  }

  /** One code a line; what stands behind a blank or # is for people. */
  private static List<String> withdrawn(Arguments given) {
    String name = given.value("withdrawn");
    if (name == null) {
      return List.of();
    }
    List<String> codes = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(Choices.path(name), StandardCharsets.UTF_8)) {
        String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
        String code = text.strip().split("[\\s#,，]", 2)[0];
        if (!code.isEmpty()) {
          codes.add(code);
        }
      }
    } catch (IOException e) {
      throw new UsageException("usage.unreadable", name);
    }
    return codes;
  }

  private static CodeCounter counter(
      Arguments given, Standard standard, @Nullable CodeTable table, int width, Locale locale) {
    String prefix = String.valueOf(given.value("prefix"));
    try {
      return CodeCounter.of(standard, prefix, table, width, Choices.date(given));
    } catch (CodePrefixException e) {
      CodeTable.Answer answer = e.answer();
      if (answer != null && answer.kind() == CodeTable.Kind.OUT_OF_USE) {
        throw new UsageException(
            "usage.prefix-withdrawn", prefix, answer.entry().code(), String.valueOf(table));
      }
      if (answer != null) {
        throw new UsageException("usage.prefix-unlisted", prefix, String.valueOf(table));
      }
      FindingTexts texts = new FindingTexts(standard, locale);
      List<String> reasons = e.findings().stream().map(texts::message).toList();
      throw reasons.isEmpty()
          ? new UsageException("usage.no-numbering", standard.id())
          : new UsageException("usage.prefix", prefix, standard.id(), reasons);
    }
  }

  private static void write(
      String code, CodeCounter counter, Standard standard, boolean json, Surroundings around) {
    String highest = counter.highest();
    if (!json) {
      around.out().println(code);
      around
          .err()
          .println(
              VisibleText.line(
                  highest == null
                      ? around.texts().text("code.first", counter.prefix(), standard.id())
                      : around
                          .texts()
                          .text(
                              "code.next",
                              counter.prefix(),
                              standard.id(),
                              counter.taken(),
                              highest)));
      return;
    }
    JsonOutput.write(
        around,
        out -> {
          out.writeStartObject();
          out.writeStringField("code", code);
          out.writeStringField("prefix", counter.prefix());
          out.writeStringField("highest", highest);
          out.writeNumberField("taken", counter.taken());
          out.writeObjectFieldStart("standard");
          out.writeStringField("id", standard.id());
          out.writeStringField("version", standard.info().version());
          out.writeStringField("digest", standard.info().digest());
          out.writeEndObject();
          out.writeEndObject();
        });
  }
}
