package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.InformationResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read again, whatever it says. */
class RoundTripTest {
  private static final int BATCH = 500;

  @ParameterizedTest(name = "JSON Lines: {0}")
  @ValueSource(booleans = {true, false})
  @DisplayName("generated records come back as they were, and are written the same again")
  void generatedRecordsComeBack(boolean lines) {
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    int count = Integer.getInteger("govcat.records", 20_000) / 2;
    RecordGenerator generator = new RecordGenerator(seed);
    for (int done = 0; done < count; done += BATCH) {
      CatalogHeader header = generator.header();
      List<InformationResource> records = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        records.add(generator.resource());
      }
      String text = Reading.written(header, records, lines);
      Reading read = Reading.of(text);
      String seedText = "-Dgovcat.seed=" + seed + " after " + done;

      assertThat(read.said()).as(seedText).isEmpty();
      assertThat(read.header()).as(seedText).isEqualTo(header);
      assertThat(read.resources()).as(seedText).isEqualTo(records);
      assertThat(Reading.written(read.header(), read.resources(), lines))
          .as(seedText)
          .isEqualTo(text);
    }
  }

  @Test
  @DisplayName("every nasty text survives as a value, as an extension and as a name")
  void nastyTextsSurvive() {
    for (String text : NastyTexts.all()) {
      InformationResource record =
          InformationResource.builder()
              .title(text)
              .extensions(
                  Extensions.of(
                      Map.of(
                          "x",
                          new ExtensionValue.Text(text),
                          NastyTexts.asName(text) + ".",
                          new ExtensionValue.Flag(true))))
              .build();

      assertThat(Reading.of(Reading.written(null, List.of(record))).resource()).isEqualTo(record);
    }
  }
}
