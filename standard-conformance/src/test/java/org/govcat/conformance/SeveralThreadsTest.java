package org.govcat.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.govcat.conformance.report.ReportFormat;
import org.govcat.conformance.samples.Documents;
import org.govcat.finding.Finding;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.CatalogReaders;
import org.govcat.serialization.CatalogWriter;
import org.govcat.serialization.CatalogWriters;
import org.govcat.serialization.Dialect;
import org.govcat.serialization.Dialects;
import org.govcat.serialization.LossReport;
import org.govcat.serialization.SourceRecord;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same report, byte for byte, on any number of threads. */
class SeveralThreadsTest {
  private static final int RECORDS = 1_500;
  private static final Standard GUIDE = Standards.builtIn("guide-2017");
  private static final String HEADER =
      "{\"standard\":\"guide-2017\",\"title\":\"示例目录\",\"provider\":{\"kind\":\"政府部门\"}}";

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  @DisplayName("JSON Lines with broken lines and a header that comes too late")
  void jsonLines(int threads) {
    StringBuilder lines = new StringBuilder();
    List<Documents> resources = resources();
    for (int i = 0; i < resources.size(); i++) {
      lines.append(resources.get(i)).append('\n');
      if (i % 400 == 399) {
        lines.append("{\"title\": \"断\n\n");
      }
      if (i == 700) {
        lines.append("{\"catalog\":").append(HEADER).append("}\n");
      }
    }
    assertSame(lines.toString().getBytes(StandardCharsets.UTF_8), threads);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  @DisplayName("a JSON document that breaks off")
  void jsonDocument(int threads) {
    byte[] whole = Documents.document(HEADER, resources().toArray(Documents[]::new));
    byte[] cut = Arrays.copyOf(whole, whole.length - 300);
    assertSame(cut, threads);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  @DisplayName("XML")
  void xml(int threads) throws IOException {
    assertSame(written(CatalogWriters::xml), threads);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  @DisplayName("a workbook in the national layout")
  void workbook(int threads) throws IOException {
    Dialect national = Dialects.builtIn("national-template");
    assertSame(
        written(out -> CatalogWriters.workbook(out, GUIDE, national, new LossReport(0))), threads);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  @DisplayName("a workbook and CSV in our own layout")
  void ownLayout(int threads) throws IOException {
    assertSame(written(out -> CatalogWriters.workbook(out, GUIDE)), threads);
    assertSame(written(out -> CatalogWriters.csv(out, GUIDE)), threads);
  }

  private static byte[] written(Function<OutputStream, CatalogWriter> form) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] json = Documents.document(HEADER, resources().toArray(Documents[]::new));
    try (CatalogReader reader =
            CatalogReaders.open("a.json", new ByteArrayInputStream(json), null);
        CatalogWriter writer = form.apply(bytes)) {
      SourceRecord record = reader.next();
      writer.header(Objects.requireNonNull(reader.header()));
      for (; record != null; record = reader.next()) {
        writer.write(record.resource());
      }
    }
    return bytes.toByteArray();
  }

  @Test
  @DisplayName("findings are handed out in the order of the document")
  void streamed() {
    List<Finding> one = new ArrayList<>();
    List<Finding> several = new ArrayList<>();
    byte[] lines = Documents.lines(resources().toArray(Documents[]::new));
    report(lines, 1, one::add);
    report(lines, 4, several::add);
    assertThat(several).isEqualTo(one).hasSizeGreaterThan(RECORDS / 2);
  }

  @Test
  @DisplayName("no thread is no way to work")
  void wrongNumber() {
    CheckOptions.Builder options = CheckOptions.on(LocalDate.of(2020, 1, 15));
    assertThatThrownBy(() -> options.threads(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("threads is 1 or more, not 0");
  }

  /** Lawful, broken, secret, repeated and unknown ones among each other. */
  private static List<Documents> resources() {
    List<Documents> resources = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      Documents resource = Documents.resource(i % 1_400);
      resources.add(
          switch (i % 7) {
            case 1 -> resource.without("/summary").with("/colour", "红" + i % 3);
            case 2 -> resource.with("/sharing/type", "看情况" + i);
            case 3 -> resource.with("/secrecy", "涉密").without("/title");
            case 4 -> resource.withJson("/items", "[{\"name\":\"n\"},{\"name\":\"n\"},[1]]");
            case 5 -> resource.with("/publicationDate", "2017年11月9日").with("/title", " 目录 ");
            default -> resource;
          });
    }
    return resources;
  }

  private static void assertSame(byte[] document, int threads) {
    assertThat(report(document, threads, null)).isEqualTo(report(document, 1, null));
  }

  private static String report(byte[] document, int threads, @Nullable Consumer<Finding> stream) {
    CheckOptions options =
        CheckOptions.on(LocalDate.of(2020, 1, 15)).maxSamples(40).threads(threads).build();
    CatalogInput input = CatalogInput.stream("a", new ByteArrayInputStream(document), null);
    CheckReport report = CheckRun.of(options).check(List.of(input), List.of(), stream);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try {
      ReportFormat.JSON.write(report, Locale.CHINESE, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toString(StandardCharsets.UTF_8);
  }
}
