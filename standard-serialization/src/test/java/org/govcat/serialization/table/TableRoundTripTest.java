package org.govcat.serialization.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogFormat;
import org.govcat.serialization.Reading;
import org.govcat.serialization.RecordGenerator;
import org.govcat.serialization.Written;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written as rows is read again, whatever it says. */
class TableRoundTripTest {
  private static final int BATCH = 200;

  @ParameterizedTest(name = "{0}")
  @EnumSource(
      value = CatalogFormat.class,
      names = {"WORKBOOK", "CSV"})
  @DisplayName("generated records come back as they were, and are written the same again")
  void generatedRecordsComeBack(CatalogFormat format) {
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    int count = Integer.getInteger("govcat.records", 20_000) / 20;
    RecordGenerator generator = new RecordGenerator(seed);
    for (int done = 0; done < count; done += BATCH) {
      CatalogHeader header = generator.header();
      List<InformationResource> records = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        records.add(generator.resource());
      }
      byte[] table = Written.in(format, header, records);
      Reading read = Reading.of(table);
      String seedText = "-Dgovcat.seed=" + seed + " after " + done;

      assertThat(read.said()).as(seedText).isEmpty();
      assertThat(read.format()).as(seedText).isEqualTo(format);
      assertThat(read.header()).as(seedText).isEqualTo(header);
      assertThat(read.resources()).as(seedText).isEqualTo(records);
      assertThat(Written.in(format, read.header(), read.resources())).as(seedText).isEqualTo(table);
    }
  }
}
