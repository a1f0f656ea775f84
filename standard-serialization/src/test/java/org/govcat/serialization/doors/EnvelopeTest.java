package org.govcat.serialization.doors;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A catalogue in one object of people's own. */
class EnvelopeTest {
  private static final int RECORDS = 500;

  @ParameterizedTest
  @EnumSource
  @DisplayName("people's own envelope of header and resources is a document of the codec")
  void sameEnvelope(Line line) {
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    RecordGenerator generator = new RecordGenerator(seed);
    Catalogue catalogue =
        new Catalogue(
            generator.header(), Stream.generate(generator::resource).limit(RECORDS).toList());
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
