package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.InformationResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is written is read again. Generated records: {@code EveryPairTest}. */
class RoundTripTest {
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
