package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.govcat.finding.Finding;
import org.govcat.model.InformationResource;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("what is written in a dialect is read again, and the loss report tells what is not")
class DialectRoundTripTest {
  private static final Standard GUIDE = Standards.builtIn("guide-2017");

  private static CatalogWriter writer(
      String format, ByteArrayOutputStream bytes, Dialect dialect, LossReport losses) {
    return switch (format) {
      case "json" -> CatalogWriters.json(bytes, GUIDE, dialect, losses);
      case "jsonl" -> CatalogWriters.jsonLines(bytes, GUIDE, dialect, losses);
      case "xml" -> CatalogWriters.xml(bytes, GUIDE, dialect, losses);
      case "csv" -> CatalogWriters.csv(bytes, GUIDE, dialect, losses);
      default -> CatalogWriters.workbook(bytes, GUIDE, dialect, losses);
    };
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "json, open-data-portal",
    "jsonl, open-data-portal",
    "xml, open-data-portal",
    "csv, open-data-portal",
    "xlsx, open-data-portal",
    "xlsx, national-template",
    "csv, national-template",
    "xlsx, kweaver",
    "csv, zh-labels"
  })
  void everyDifferenceIsTold(String format, String id) throws IOException {
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    RecordGenerator generator = new RecordGenerator(seed);
    int count = Integer.getInteger("govcat.records", 20_000) / 40;
    Dialect dialect = Dialects.builtIn(id);
    List<InformationResource> said = new ArrayList<>();
    LossReport losses = new LossReport(LossReport.ALL);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CatalogWriter writer = writer(format, bytes, dialect, losses)) {
      for (int i = 0; i < count; i++) {
        said.add(generator.resource());
        writer.write(said.get(i));
      }
    }

    Map<Integer, Set<String>> told = told(losses);
    List<InformationResource> read = read(bytes.toByteArray(), dialect);
    int next = 0;
    for (int i = 0; i < count; i++) {
      String where = "-Dgovcat.seed=" + seed + " record " + i;
      Set<String> paths = told.getOrDefault(i, Set.of());
      if (paths.contains("")) {
        continue;
      }
      assertThat(read).as(where).hasSizeGreaterThan(next);
      Set<String> differing = Flattened.of(said.get(i)).differing(Flattened.of(read.get(next++)));
      assertThat(differing).as(where).allMatch(pointer -> isCovered(pointer, paths));
      assertThat(paths)
          .as(where)
          .allMatch(path -> differing.stream().anyMatch(p -> isCovered(p, Set.of(path))));
    }
    assertThat(read).hasSize(next);
    assertThat(losses.counts()).isNotEmpty();
  }

  private static boolean isCovered(String pointer, Set<String> paths) {
    return paths.stream().anyMatch(path -> pointer.equals(path) || pointer.startsWith(path + "/"));
  }

  private static Map<Integer, Set<String>> told(LossReport losses) {
    Map<Integer, Set<String>> told = new TreeMap<>();
    for (Finding loss : losses.samples()) {
      assertThat(loss.rule()).isNotEqualTo(LossReport.JOINED);
      if (!loss.rule().equals(LossReport.OWN_NAME)) {
        told.computeIfAbsent((int) loss.record().index(), i -> new TreeSet<>())
            .add(loss.element().pointer());
      }
    }
    return told;
  }

  private static List<InformationResource> read(byte[] bytes, Dialect dialect) throws IOException {
    List<InformationResource> read = new ArrayList<>();
    try (CatalogReader reader =
        CatalogReaders.open("written", new ByteArrayInputStream(bytes), dialect)) {
      for (SourceRecord next = reader.next(); next != null; next = reader.next()) {
        read.add(next.resource());
      }
    }
    return read;
  }
}
