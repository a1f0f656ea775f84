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
import org.govcat.serialization.Reading;
import org.govcat.serialization.RecordGenerator;
import org.govcat.serialization.Xml;
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
  enum Format {
    JSON {
      @Override
      String write(Catalogue catalogue) {
        return Reading.written(catalogue.catalog(), catalogue.resources());
      }
    },
    JSON_LINES {
      @Override
      String write(Catalogue catalogue) {
        return Reading.written(catalogue.catalog(), catalogue.resources(), true);
      }
    },
    XML {
      @Override
      String write(Catalogue catalogue) {
        return Xml.written(catalogue.catalog(), catalogue.resources());
      }
    },
    JACKSON_2 {
      private final Line.Mapper mapper = Line.JACKSON_2.found();

      @Override
      String write(Catalogue catalogue) {
        return mapper.write(catalogue);
      }

      @Override
      Catalogue read(String document) {
        return mapper.read(document, Catalogue.class);
      }
    },
    JACKSON_3 {
      private final Line.Mapper mapper = Line.JACKSON_3.found();

      @Override
      String write(Catalogue catalogue) {
        return new String(mapper.bytes(catalogue), StandardCharsets.UTF_8);
      }

      @Override
      Catalogue read(String document) {
        return mapper.readBytes(document.getBytes(StandardCharsets.UTF_8), Catalogue.class);
      }
    };

    abstract String write(Catalogue catalogue);

    Catalogue read(String document) {
      Reading reading = Reading.of(document);
      assertThat(reading.said()).isEmpty();
      assertThat(reading.complete()).isTrue();
      return new Catalogue(reading.header(), reading.resources());
    }
  }

  @Test
  @DisplayName("from every format to every other and back, 0 differences")
  void everyPair() {
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    int count = Integer.getInteger("govcat.records", 5_000);
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
    Map<Format, String> documents = new EnumMap<>(Format.class);
    for (Format format : Format.values()) {
      documents.put(format, format.write(given));
    }
    for (Format from : Format.values()) {
      Catalogue read = from.read(documents.get(from));
      assertThat(read).as("%s: %s", name, from).isEqualTo(given);
      for (Format to : Format.values()) {
        assertThat(to.write(read)).as("%s: %s to %s", name, from, to).isEqualTo(documents.get(to));
      }
    }
    assertThat(documents.get(Format.JACKSON_2))
        .as(name)
        .isEqualTo(documents.get(Format.JACKSON_3))
        .isEqualTo(documents.get(Format.JSON).replace("\n", ""));
  }
}
