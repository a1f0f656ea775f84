package org.govcat.serialization.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogFormat;
import org.govcat.serialization.Reading;
import org.govcat.serialization.RecordGenerator;
import org.govcat.serialization.Written;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Generated records, valid and broken, go through every pair of formats without a difference. Many
 * of them: {@code mvn -pl standard-serialization -am verify -Dtest=EveryPairTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dgovcat.records=100000}, with {@code
 * -Dgovcat.texts=FILE} for further texts and {@code -Dgovcat.seed=NUMBER} for the same records
 * again.
 */
class EveryPairTest {
  private static final int BATCH = 500;

  /** What is exchanged: a header and resources. */
  record Catalogue(CatalogHeader catalog, List<InformationResource> resources) {}

  /** The ways a catalogue can be written. */
  enum Way {
    JSON(CatalogFormat.JSON, null),
    JSON_LINES(CatalogFormat.JSON_LINES, null),
    XML(CatalogFormat.XML, null),
    WORKBOOK(CatalogFormat.WORKBOOK, null),
    CSV(CatalogFormat.CSV, null),
    JACKSON_2(CatalogFormat.JSON, Line.JACKSON_2),
    JACKSON_3(CatalogFormat.JSON, Line.JACKSON_3);

    private final CatalogFormat format;
    private final Line.@Nullable Mapper mapper;

    Way(CatalogFormat format, @Nullable Line line) {
      this.format = format;
      this.mapper = line == null ? null : line.found();
    }

    byte[] write(Catalogue catalogue) {
      return mapper == null
          ? Written.in(format, catalogue.catalog(), catalogue.resources())
          : mapper.bytes(catalogue);
    }

    Catalogue read(byte[] document) {
      if (mapper != null) {
        return mapper.readBytes(document, Catalogue.class);
      }
      Reading reading = Reading.of(document);
      assertThat(reading.said()).isEmpty();
      assertThat(reading.complete()).isTrue();
      assertThat(reading.format()).isEqualTo(format);
      return new Catalogue(reading.header(), reading.resources());
    }
  }

  @Test
  @DisplayName("from every format to every other and back, 0 differences")
  void everyPair() {
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    int count = Integer.getInteger("govcat.records", 2_000);
    System.out.println("every pair: " + count + " records, -Dgovcat.seed=" + seed);
    RecordGenerator generator = new RecordGenerator(seed);
    for (int done = 0; done < count; done += BATCH) {
      Catalogue given =
          new Catalogue(
              generator.header(),
              Stream.generate(generator::resource).limit(Math.min(BATCH, count - done)).toList());
      compare(given, "-Dgovcat.seed=" + seed + " after " + done);
    }
  }

  /** Reads each format and writes what was read in every one. */
  private static void compare(Catalogue given, String name) {
    Map<Way, byte[]> documents = new EnumMap<>(Way.class);
    for (Way way : Way.values()) {
      documents.put(way, way.write(given));
    }
    for (Way from : Way.values()) {
      Catalogue read = from.read(documents.get(from));
      assertThat(read).as("%s: %s", name, from).isEqualTo(given);
      for (Way to : Way.values()) {
        assertThat(to.write(read)).as("%s: %s to %s", name, from, to).isEqualTo(documents.get(to));
      }
    }
    assertThat(text(documents.get(Way.JACKSON_2)))
        .as(name)
        .isEqualTo(text(documents.get(Way.JACKSON_3)))
        .isEqualTo(text(documents.get(Way.JSON)).replace("\n", ""));
  }

  private static String text(byte[] document) {
    return new String(document, StandardCharsets.UTF_8);
  }
}
