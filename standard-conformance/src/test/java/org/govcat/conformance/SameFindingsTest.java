package org.govcat.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.govcat.conformance.house.House;
import org.govcat.conformance.samples.Documents;
import org.govcat.finding.Finding;
import org.govcat.model.CatalogHeader;
import org.govcat.serialization.CatalogFormat;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.CatalogReaders;
import org.govcat.serialization.CatalogWriter;
import org.govcat.serialization.CatalogWriters;
import org.govcat.serialization.SourceRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The same record gives the same findings whether it comes as JSON or as XML. */
class SameFindingsTest {
  private static final List<String> POINTERS =
      List.of(
          "/code",
          "/title",
          "/classification",
          "/classification/section",
          "/classification/subsections/0",
          "/provider/name",
          "/provider/creditCode",
          "/summary",
          "/formats/0",
          "/formats/0/type",
          "/items",
          "/items/1",
          "/items/0/length",
          "/items/0/dataType",
          "/sharing",
          "/sharing/type",
          "/sharing/condition",
          "/sharing/methods",
          "/opening/open",
          "/updateFrequency",
          "/publicationDate",
          "/relatedResources",
          "/secrecy",
          "/colour");

  private static final List<String> VALUES =
      List.of(
          "null",
          "\"\"",
          "\" \\u200b\"",
          "\"暂无\"",
          "\"3\"",
          "\"a\\nb\\u0001\\ud800\"",
          "\"<p>x</p>\"",
          "\"2017年11月10日\"",
          "5",
          "1.50",
          "true",
          "[]",
          "[null]",
          "[\"a\",\"a\"]",
          "{}",
          "{\"code\":\"004\",\"x\":[1,null]}",
          "[{\"name\":\"n\"},{\"name\":\"n\"}]",
          "[{\"name\":\"n\"},[1]]");

  @Test
  @DisplayName("a catalogue broken in every way of the rules")
  void brokenCatalogue() throws IOException {
    assertSame(
        Files.readAllBytes(House.root().resolve("examples/catalogs/shanxi-2017-broken.json")));
  }

  @Test
  @DisplayName("lawful resources with one or several values replaced by anything")
  void replacedValues() {
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    Random random = new Random(seed);
    Documents[] resources = new Documents[Integer.getInteger("govcat.replaced", 3_000)];
    for (int i = 0; i < resources.length; i++) {
      resources[i] = Documents.resource(i % 1_000);
      List<String> replaced = new ArrayList<>();
      for (int n = random.nextInt(3); n >= 0; n--) {
        String pointer = POINTERS.get(random.nextInt(POINTERS.size()));
        if (replaced.stream().noneMatch(before -> pointer.startsWith(before + "/"))) {
          replaced.add(pointer);
          resources[i].withJson(pointer, VALUES.get(random.nextInt(VALUES.size())));
        }
      }
    }
    try {
      assertSame(Documents.lines(resources));
    } catch (AssertionError e) {
      throw new AssertionError("-Dgovcat.seed=" + seed, e);
    }
  }

  private static void assertSame(byte[] json) {
    CheckReport fromJson = check(json);
    CheckReport fromXml = check(asXml(json));

    assertThat(fromXml.inputs().get(0).format()).isEqualTo(CatalogFormat.XML);
    assertThat(fromXml.recordsChecked()).isEqualTo(fromJson.recordsChecked());
    assertThat(fromXml.verdict()).isEqualTo(fromJson.verdict());
    assertThat(fromXml.findings()).isNotEmpty();
    assertThat(lines(fromXml)).containsExactlyElementsOf(lines(fromJson));
    assertThat(fromXml.findings())
        .allSatisfy(finding -> assertThat(finding.location().line()).isPositive());
  }

  private static List<String> lines(CheckReport report) {
    return report.findings().stream().map(SameFindingsTest::line).toList();
  }

  /** All that a finding says but for where it and others stand. */
  private static String line(Finding finding) {
    Map<String, String> arguments = new TreeMap<>(finding.arguments());
    arguments.keySet().removeAll(List.of("place", "places"));
    return finding.record() + " " + finding + " " + arguments;
  }

  private static CheckReport check(byte[] bytes) {
    CheckOptions options =
        CheckOptions.on(LocalDate.of(2017, 11, 30)).maxSamples(CheckOptions.ALL_SAMPLES).build();
    return CheckRun.of(options)
        .check(List.of(CatalogInput.stream("in", new ByteArrayInputStream(bytes), null)));
  }

  private static byte[] asXml(byte[] json) {
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    try (CatalogReader reader = CatalogReaders.open("in", new ByteArrayInputStream(json));
        CatalogWriter writer = CatalogWriters.xml(xml)) {
      SourceRecord record = reader.next();
      CatalogHeader header = reader.header();
      if (header != null) {
        writer.header(header);
      }
      for (; record != null; record = reader.next()) {
        writer.write(record.resource());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return xml.toByteArray();
  }
}
