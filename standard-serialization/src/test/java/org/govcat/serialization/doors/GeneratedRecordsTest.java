package org.govcat.serialization.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.serialization.Reading;
import org.govcat.serialization.RecordGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The doors write what the codec writes and read what it reads. */
class GeneratedRecordsTest {
  private static final int BATCH = 500;

  @ParameterizedTest
  @EnumSource
  @DisplayName("a mapper writes the document of the codec and reads it again, whatever it says")
  void sameDocument(Line line) {
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    int count = Integer.getInteger("govcat.records", 20_000) / 5;
    RecordGenerator generator = new RecordGenerator(seed);
    Line.Mapper mapper = line.found();
    for (int done = 0; done < count; done += BATCH) {
      String name = "-Dgovcat.seed=" + seed + " after " + done;
      CatalogHeader header = generator.header();
      List<InformationResource> records =
          Stream.generate(generator::resource).limit(BATCH).toList();
      String[] lines = Reading.written(null, records, true).split("\n");

      for (int i = 0; i < BATCH; i++) {
        byte[] bytes = lines[i].getBytes(StandardCharsets.UTF_8);
        InformationResource record = records.get(i);
        assertThat(mapper.write(record)).as(name).isEqualTo(lines[i]);
        assertThat(mapper.bytes(record)).as(name).isEqualTo(bytes);
        assertThat(mapper.<Object>read(lines[i], InformationResource.class))
            .as(name)
            .isEqualTo(record);
        assertThat(mapper.<Object>readBytes(bytes, InformationResource.class))
            .as(name)
            .isEqualTo(record);
      }
      assertThat(mapper.<Object>read(mapper.write(header), CatalogHeader.class))
          .as(name)
          .isEqualTo(header);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("people's own envelope of header and resources is a document of the codec")
  void sameEnvelope(Line line) {
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    RecordGenerator generator = new RecordGenerator(seed);
    Catalogue catalogue =
        new Catalogue(
            generator.header(), Stream.generate(generator::resource).limit(BATCH).toList());
    String name = "-Dgovcat.seed=" + seed;
    Line.Mapper mapper = line.found();

    String json = mapper.write(catalogue);
    Reading read = Reading.of(json);

    assertThat(read.said()).as(name).isEmpty();
    assertThat(read.header()).as(name).isEqualTo(catalogue.catalog());
    assertThat(read.resources()).as(name).isEqualTo(catalogue.resources());
    assertThat(
            mapper.<Object>read(
                Reading.written(catalogue.catalog(), catalogue.resources()), Catalogue.class))
        .as(name)
        .isEqualTo(catalogue);
  }

  /** What people make of the contract when they want a whole catalogue in one object. */
  record Catalogue(CatalogHeader catalog, List<InformationResource> resources) {}
}
